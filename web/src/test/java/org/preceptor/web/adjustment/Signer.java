package org.preceptor.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;

/** Somebody who signs adjustments for a cohort that takes the course of three items. */
record Signer(Signings signings, CohortId cohort, PersonId person) {

    static final String REASON = "Two options are right.";

    /** Adjusts the first item, on which nothing was signed before. */
    Signed sign(Adjustment adjustment) {
        return sign(ThreeItems.version(1), adjustment);
    }

    Signed sign(ItemVersion item, Adjustment adjustment) {
        return signings.sign(order(item, adjustment, null), progress -> {});
    }

    /** Adjusts the first item, which has to succeed, after what was signed before. */
    AdjustmentId signed(Adjustment adjustment, @Nullable AdjustmentId after) {
        Order order = order(ThreeItems.version(1), adjustment, after);
        assertThat(signings.sign(order, progress -> {})).isInstanceOf(Signed.Done.class);
        return order.id();
    }

    Order order(ItemVersion item, Adjustment adjustment, @Nullable AdjustmentId after) {
        return new Order(
                new AdjustmentId(UUID.randomUUID()), cohort, item, adjustment, REASON, "Ingrid Solberg", person, after);
    }
}
