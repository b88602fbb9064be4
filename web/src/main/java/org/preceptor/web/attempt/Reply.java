package org.preceptor.web.attempt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Confidence;

/**
 * What a trainee sends for a question.
 *
 * @param base the revision of the question that it was made from
 */
public record Reply(List<String> values, @Nullable Confidence confidence, boolean flagged, int base) {

    public Reply {
        values = List.copyOf(values);
    }

    /** Values made from a question as it stands. */
    public static Reply to(Question question, List<String> values) {
        return new Reply(values, null, false, question.revision());
    }

    public Reply with(@Nullable Confidence felt) {
        return new Reply(values, felt, flagged, base);
    }
}
