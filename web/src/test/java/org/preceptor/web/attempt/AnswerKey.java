package org.preceptor.web.attempt;

import java.util.List;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.OptionId;

/** Knows the right answer to every kind of question, as a form sends it. */
public final class AnswerKey {

    private AnswerKey() {}

    public static List<String> rightAnswerTo(Question question) {
        return switch (question.item().item()) {
            case SingleBestAnswer item -> List.of(item.key().value());
            case MultipleResponse item ->
                item.keys().stream().map(OptionId::value).sorted().toList();
            case Ordering item -> item.key().stream().map(OptionId::value).toList();
            case Numeric item -> List.of(item.answer().toPlainString());
            case Appraisal item -> List.of(item.key().slug());
        };
    }
}
