package org.preceptor.web.attempt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.web.page.Times;

/**
 * All questions of an open attempt before it is submitted.
 *
 * @param flagged how many are flagged for later, in words; absent where none is
 */
public record ReviewPage(
        String id,
        String title,
        String state,
        @Nullable String flagged,
        String button,
        List<Strip.Cell> questions,
        @Nullable TimeLeft time) {

    static ReviewPage of(Sitting sitting, Times times) {
        Attempt attempt = sitting.attempt();
        int count = attempt.questions().size();
        int open = count - attempt.answered();
        String state = switch (open) {
            case 0 -> "Every question is answered. You can still change answers until you submit.";
            case 1 -> "One question is not answered. A blank answer earns no point.";
            default -> "%d questions are not answered. A blank answer earns no point.".formatted(open);
        };
        return new ReviewPage(
                attempt.id().toString(),
                QuestionPage.title(sitting),
                state,
                flagged(attempt),
                attempt.answered() == 1 ? "Submit 1 answer" : "Submit %d answers".formatted(attempt.answered()),
                Strip.of(attempt, 0).cells(),
                TimeLeft.of(attempt, times));
    }

    private static @Nullable String flagged(Attempt attempt) {
        long flagged = attempt.questions().stream()
                .filter(question -> question.response().flagged())
                .count();
        if (flagged == 0) {
            return null;
        }
        return flagged == 1 ? "One question is flagged." : "%d questions are flagged.".formatted(flagged);
    }
}
