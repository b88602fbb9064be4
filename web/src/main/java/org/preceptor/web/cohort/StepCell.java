package org.preceptor.web.cohort;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.progress.StepState;

/** How far somebody is with a step, as a sign, a short word and a class of the style sheet. */
public record StepCell(String sign, String word, String cssClass) {

    static StepCell of(@Nullable StepState state) {
        return state == null ? new StepCell("–", "not in their version", "locked") : known(state);
    }

    private static StepCell known(StepState state) {
        return switch (state) {
            case LOCKED -> new StepCell("○", "locked", "locked");
            case OPEN -> new StepCell("▹", "open", "open");
            case STARTED -> new StepCell("▸", "begun", "here");
            case COMPLETE -> new StepCell("✓", "done", "done");
            case PASSED -> new StepCell("✓", "passed", "done");
            case FAILED -> new StepCell("✕", "failed", "failed");
        };
    }
}
