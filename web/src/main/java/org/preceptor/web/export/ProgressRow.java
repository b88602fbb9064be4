package org.preceptor.web.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.progress.Overall;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;

/**
 * Somebody's progress as it is exported.
 *
 * @param due the day by which they should have passed, with what was given beyond the cohort's
 * @param finalAttempts how many attempts at the final were submitted
 * @param validUntil the last day of the certificate
 */
record ProgressRow(
        String name,
        String email,
        String course,
        ContentHash version,
        Instant enrolledAt,
        @Nullable LocalDate due,
        Overall overall,
        Map<Step, StepState> steps,
        @Nullable BigDecimal preTest,
        @Nullable BigDecimal firstFinal,
        @Nullable BigDecimal latestFinal,
        int finalAttempts,
        @Nullable Instant passedAt,
        @Nullable String certificate,
        @Nullable Instant lastActiveAt,
        @Nullable LocalDate validUntil) {

    ProgressRow {
        steps = Map.copyOf(steps);
    }
}
