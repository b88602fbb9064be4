package org.preceptor.core.statistics;

import java.util.List;
import org.preceptor.core.attempt.Attempt;

/** One submitted attempt with a response to every item that was asked, blanks included. */
public record Sitting(List<Response> responses) {

    public Sitting {
        responses = List.copyOf(responses);
    }

    public static Sitting of(Attempt attempt) {
        return new Sitting(attempt.questions().stream()
                .map(question -> Response.of(ItemVersion.of(question.item()), question.answer()))
                .toList());
    }

    Rational total() {
        return responses.stream().map(response -> Rational.of(response.score())).reduce(Rational.ZERO, Rational::plus);
    }
}
