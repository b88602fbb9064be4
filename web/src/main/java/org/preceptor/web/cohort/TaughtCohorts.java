package org.preceptor.web.cohort;

import java.util.List;

/** A page of the cohorts somebody teaches, out of all of them that are archived, or of the others. */
record TaughtCohorts(boolean archived, int all, Slice slice, List<TaughtCohort> cohorts) {

    TaughtCohorts {
        cohorts = List.copyOf(cohorts);
    }
}
