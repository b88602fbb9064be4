package org.preceptor.core.attempt;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Confidence;

/**
 * What a trainee has put down for a question.
 *
 * @param confidence how sure they are of the answer, where they said so
 * @param flagged whether they want to look at the question again
 */
public record Response(Answer answer, @Nullable Confidence confidence, boolean flagged) {

    /** An answer and nothing more. */
    public static Response of(Answer answer) {
        return new Response(answer, null, false);
    }
}
