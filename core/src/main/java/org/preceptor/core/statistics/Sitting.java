package org.preceptor.core.statistics;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Mark;

/** One submitted attempt with a response to every item that was asked, blanks included. */
public record Sitting(List<Response> responses) {

    public Sitting {
        responses = List.copyOf(responses);
    }

    Rational total() {
        return Rational.of(points());
    }

    Fraction points() {
        return responses.stream().map(Response::score).reduce(Fraction.ZERO, Fraction::plus);
    }

    Mark mark() {
        return new Mark(points(), responses.size());
    }

    Map<ObjectiveId, Mark> markByObjective() {
        return responses.stream()
                .collect(toMap(Response::objective, response -> new Mark(response.score(), 1), Mark::plus));
    }
}
