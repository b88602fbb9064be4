package org.preceptor.web.cohort;

import java.util.List;

/** A page of the cohorts somebody teaches, out of all of them. */
record TaughtCohorts(int all, Slice slice, List<TaughtCohort> cohorts) {

    TaughtCohorts {
        cohorts = List.copyOf(cohorts);
    }
}
