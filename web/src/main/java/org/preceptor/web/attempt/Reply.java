package org.preceptor.web.attempt;

import java.util.List;
import org.preceptor.core.attempt.Question;

/**
 * What a trainee sends for a question.
 *
 * @param base the revision of the question that it was made from
 */
public record Reply(List<String> values, int base) {

    public Reply {
        values = List.copyOf(values);
    }

    /** Values made from a question as it stands. */
    public static Reply to(Question question, List<String> values) {
        return new Reply(values, question.revision());
    }
}
