package org.preceptor.web.cohort;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.progress.StepState;

/**
 * How far somebody is with a step.
 *
 * @param score of the latest assessment that belongs to the step and was submitted, in per cent of the points
 * @param at when it was submitted, or begun where nothing was submitted yet
 */
record StepProgress(
        StepState state,
        @Nullable BigDecimal score,
        @Nullable Instant at) {}
