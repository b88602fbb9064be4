package org.preceptor.web.cohort;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.progress.StepState;

/**
 * How far somebody is with a step, as a sign, a short word and a class of the style sheet.
 *
 * @param score what they scored in it; empty where nothing is scored, or not yet
 * @param day when they did it or began it, short; empty where they have not
 */
public record StepCell(String sign, String word, String cssClass, String score, String day) {

    static StepCell of(@Nullable StepProgress progress, Calendar calendar) {
        if (progress == null) {
            return of("–", "not in their version", "locked");
        }
        StepCell cell = of(progress.state());
        BigDecimal score = progress.score();
        Instant at = progress.at();
        return new StepCell(
                cell.sign,
                cell.word,
                cell.cssClass,
                score == null ? "" : Percent.of(score),
                at == null ? "" : calendar.dayAndMonth(at));
    }

    static StepCell of(StepState state) {
        return switch (state) {
            case LOCKED -> of("○", "locked", "locked");
            case OPEN -> of("▹", "open", "open");
            case STARTED -> of("▸", "begun", "here");
            case COMPLETE -> of("✓", "done", "done");
            case PASSED -> of("✓", "passed", "done");
            case FAILED -> of("✕", "failed", "failed");
        };
    }

    private static StepCell of(String sign, String word, String cssClass) {
        return new StepCell(sign, word, cssClass, "", "");
    }
}
