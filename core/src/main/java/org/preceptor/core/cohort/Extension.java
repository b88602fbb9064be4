package org.preceptor.core.cohort;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.core.progress.Step;

/** What a cohort, or one person in it, is given beyond the rules. */
public sealed interface Extension {

    /** Time beyond the limits of timed assessments. */
    record MoreTime(ExtraTime time) implements Extension {}

    /** Attempts at the final beyond its plan. */
    record MoreAttempts(int attempts, boolean withoutPause) implements Extension {}

    /**
     * A later due day.
     *
     * @param step what should be done by then; absent for the whole course
     */
    record LaterDue(@Nullable Step step, LocalDate day) implements Extension {}
}
