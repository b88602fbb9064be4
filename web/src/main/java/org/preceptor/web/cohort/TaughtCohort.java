package org.preceptor.web.cohort;

import org.preceptor.core.cohort.Cohort;

/** A cohort in its instructor's list, with how far its people are. */
record TaughtCohort(Cohort cohort, Tally tally) {}
