package org.preceptor.web.attempt;

import java.util.List;
import java.util.stream.IntStream;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.OptionId;

/** Knows the right answer to every kind of question, as a form sends it. */
public final class AnswerKey {

    private AnswerKey() {}

    public static List<String> rightAnswerTo(Question question) {
        return rightAnswerTo(question.item().item());
    }

    public static List<String> rightAnswerTo(Item item) {
        return switch (item) {
            case SingleBestAnswer i -> List.of(i.key().value());
            case MultipleResponse i ->
                i.keys().stream().map(OptionId::value).sorted().toList();
            case Ordering i -> i.key().stream().map(OptionId::value).toList();
            case Numeric i -> List.of(i.answer().toPlainString());
            case Appraisal i -> List.of(i.key().slug());
            case Matching i ->
                IntStream.rangeClosed(1, i.prompts().size())
                        .mapToObj(number ->
                                number + "=" + i.prompts().get(number - 1).match())
                        .toList();
            case Case i ->
                IntStream.rangeClosed(1, i.steps().size())
                        .boxed()
                        .flatMap(step ->
                                rightAnswerTo(i.steps().get(step - 1)).stream().map(value -> step + "=" + value))
                        .toList();
        };
    }
}
