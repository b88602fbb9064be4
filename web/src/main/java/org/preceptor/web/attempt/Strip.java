package org.preceptor.web.attempt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.Attempt;

/** Where a trainee is among the questions of an attempt. */
public record Strip(List<Cell> cells) {

    /** One question's number with what is known of it. */
    public record Cell(
            int position,
            String href,
            String kind,
            @Nullable String current,
            String words) {}

    static Strip of(Attempt attempt, int current) {
        return new Strip(attempt.questions().stream()
                .map(question -> new Cell(
                        question.position(),
                        "/attempts/%s?question=%d".formatted(attempt.id(), question.position()),
                        question.answered() ? "answered" : "",
                        question.position() == current ? "page" : null,
                        question.answered() ? "answered" : "not answered"))
                .toList());
    }
}
