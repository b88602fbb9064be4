package org.preceptor.web.cohort;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Occasion;

/**
 * An attempt as an instructor sees it: when it was and what came of it, nothing of its items.
 *
 * @param outcome absent as long as it is open
 */
record Sitting(
        AttemptId id,
        Occasion occasion,
        Instant startedAt,
        @Nullable Outcome outcome) {}
