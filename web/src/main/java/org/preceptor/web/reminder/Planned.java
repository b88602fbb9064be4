package org.preceptor.web.reminder;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.reminder.ReminderPlan;

/** A cohort and what its people are reminded of. */
record Planned(CohortId cohort, ReminderPlan plan) {}
