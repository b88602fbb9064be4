package org.preceptor.web.report;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Link;

/** A cohort that whoever asks teaches. */
record TaughtCohortName(CohortId id, String name) {

    String address() {
        return "/cohorts/" + id;
    }

    /** The breadcrumbs of a page beneath it. */
    Chrome above(Chrome chrome) {
        return chrome.beneath(Link.to("/cohorts", "Cohorts"), Link.to(address(), name));
    }
}
