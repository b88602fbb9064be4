package org.preceptor.web.adjustment;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;

/**
 * An adjustment as an instructor signs it.
 *
 * @param cohort the cohort from whose pages it is signed; it holds for all that the signer teaches
 * @param after the adjustment in force when the preview was shown; absent where there was none
 */
record Order(
        AdjustmentId id,
        CohortId cohort,
        ItemVersion item,
        Adjustment adjustment,
        String reason,
        String signature,
        PersonId signer,
        @Nullable AdjustmentId after) {}
