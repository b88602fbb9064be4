package org.preceptor.web.attempt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Confidence;

/**
 * Why what was sent was refused.
 *
 * @param fault absent where nothing was refused
 * @param sent what stays in the fields; absent where they show what is kept
 */
record Refusal(@Nullable String fault, @Nullable Reply sent) {

    static final Refusal NONE = new Refusal(null, null);

    List<String> values(Question question) {
        return sent == null ? question.answer().values() : sent.values();
    }

    @Nullable
    Confidence confidence(Question question) {
        return sent == null ? question.response().confidence() : sent.confidence();
    }

    boolean flagged(Question question) {
        return sent == null ? question.response().flagged() : sent.flagged();
    }
}
