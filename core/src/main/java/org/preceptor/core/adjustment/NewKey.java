package org.preceptor.core.adjustment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Answer.Arranged;
import org.preceptor.core.item.Answer.Chose;
import org.preceptor.core.item.Answer.Judged;
import org.preceptor.core.item.Answer.LeftBlank;
import org.preceptor.core.item.Answer.Matched;
import org.preceptor.core.item.Answer.Ticked;
import org.preceptor.core.item.Answer.Unfolded;
import org.preceptor.core.item.Answer.Worked;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.AnswerReading.Understood;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.Prompt;
import org.preceptor.core.item.Item.SingleBestAnswer;

/** Gives an item another key; its words, options and rationales stay as they are. */
final class NewKey {

    private NewKey() {}

    /** The same item with the answer that is right from now on; throws {@link IllegalArgumentException} where it cannot be. */
    static Item of(Answer right) {
        return switch (right) {
            case Chose(SingleBestAnswer item, var option) ->
                new SingleBestAnswer(item.id(), item.stem(), item.leadIn(), item.options(), option);
            case Ticked(MultipleResponse item, var options) ->
                new MultipleResponse(item.id(), item.stem(), item.leadIn(), item.options(), options);
            case Arranged(Ordering item, var order) ->
                new Ordering(
                        item.id(),
                        item.stem(),
                        item.leadIn(),
                        item.options().stream()
                                .sorted(Comparator.comparingInt(option -> order.indexOf(option.id())))
                                .toList());
            case Judged(Appraisal item, var verdict) ->
                new Appraisal(item.id(), item.stem(), item.leadIn(), item.rationales(), verdict);
            case Worked worked -> moved(worked);
            case Matched matched -> matched(matched);
            case Unfolded unfolded -> unfolded(unfolded);
            case LeftBlank(Item item) ->
                throw new IllegalArgumentException("No answer is no key of %s".formatted(item.id()));
        };
    }

    /** The same values as an answer to the item under another key. */
    static Answer under(List<String> key, Answer answer) {
        Item rekeyed = of(read(answer.item(), key));
        return read(rekeyed, answer.values());
    }

    private static Answer read(Item item, List<String> values) {
        if (AnswerReading.of(item, values) instanceof Understood(Answer answer)) {
            return answer;
        }
        throw new IllegalArgumentException("%s does not fit item %s".formatted(values, item.id()));
    }

    /** What is accepted keeps its distance from the result, above and below. */
    private static Numeric moved(Worked right) {
        Numeric item = right.item();
        BigDecimal by = right.result().subtract(item.answer());
        return new Numeric(
                item.id(),
                item.stem(),
                item.leadIn(),
                right.result(),
                item.from().add(by),
                item.to().add(by),
                item.unit(),
                item.rationale(),
                item.slips());
    }

    private static Matching matched(Matched right) {
        Matching item = right.item();
        if (!right.isComplete()) {
            throw new IllegalArgumentException("A key of %s matches every prompt".formatted(item.id()));
        }
        List<Prompt> prompts = right.matches().entrySet().stream()
                .map(match -> {
                    Prompt prompt = item.prompts().get(match.getKey() - 1);
                    return new Prompt(prompt.text(), match.getValue(), prompt.rationale());
                })
                .toList();
        return new Matching(item.id(), item.stem(), item.leadIn(), prompts, item.choices());
    }

    private static Case unfolded(Unfolded right) {
        Case item = right.item();
        if (!right.isComplete()) {
            throw new IllegalArgumentException("A key of %s answers every part".formatted(item.id()));
        }
        List<Item> steps = IntStream.range(0, item.steps().size())
                .mapToObj(step -> of(right.opened().get(step)))
                .toList();
        return new Case(item.id(), item.stem(), item.leadIn(), steps);
    }
}
