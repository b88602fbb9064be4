package org.preceptor.web.attempt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Question;

/** Where a trainee is among the questions of an attempt. */
public record Strip(List<Cell> cells) {

    /**
     * One question's number with what is known of it.
     *
     * @param kind classes of the stylesheet
     */
    public record Cell(
            int position,
            String href,
            String kind,
            boolean answered,
            @Nullable String current,
            String words) {}

    static Strip of(Attempt attempt, int current) {
        return new Strip(attempt.questions().stream()
                .map(question -> cell(attempt, question, current))
                .toList());
    }

    private static Cell cell(Attempt attempt, Question question, int current) {
        boolean flagged = question.response().flagged();
        return new Cell(
                question.position(),
                "/attempts/%s?question=%d".formatted(attempt.id(), question.position()),
                (question.answered() ? "answered" : "") + (flagged ? " flagged" : ""),
                question.answered(),
                question.position() == current ? "page" : null,
                words(question) + (flagged ? ", flagged" : ""));
    }

    private static String words(Question question) {
        if (question.answered()) {
            return "answered";
        }
        return question.answer().isBlank() ? "not answered" : "answered in part";
    }
}
