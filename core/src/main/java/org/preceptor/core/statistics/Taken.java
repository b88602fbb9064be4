package org.preceptor.core.statistics;

import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.attempt.Question;

/**
 * A submitted attempt of somebody at a paper.
 *
 * @param number how many attempts at the assessment it was with those before it, from 1
 */
public record Taken(Paper paper, int number, Sitting sitting) {

    public static Taken of(Attempt submitted) {
        Occasion occasion = submitted.occasion();
        return new Taken(
                new Paper(submitted.course(), occasion.kind(), occasion.lesson(), occasion.form()),
                occasion.number(),
                new Sitting(submitted.questions().stream().map(Taken::response).toList()));
    }

    private static Response response(Question question) {
        return Response.of(
                ItemVersion.of(question.item()),
                question.item().objective(),
                question.answer(),
                question.response().confidence());
    }
}
