package org.preceptor.web.adjustment;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.BankItem;

/** An item version that somebody in a cohort may have been asked. */
record TaughtItem(CohortId cohort, String cohortName, BankItem item) {

    ItemVersion version() {
        return new ItemVersion(item.item().id(), item.hash());
    }

    /** Where its page is. */
    String address() {
        return "/cohorts/%s/items/%s/%s".formatted(cohort, item.item().id(), item.hash());
    }
}
