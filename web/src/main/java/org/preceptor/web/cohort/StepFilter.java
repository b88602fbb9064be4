package org.preceptor.web.cohort;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;

/** Those for whom a step is in a state. */
record StepFilter(Step step, StepState state) {

    /** Reads both from an address; empty where they name no step or no state. */
    static Optional<StepFilter> parse(@Nullable String step, @Nullable String state) {
        if (step == null || state == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StepFilter(Step.parse(step), StepState.valueOf(state.toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    String key() {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
