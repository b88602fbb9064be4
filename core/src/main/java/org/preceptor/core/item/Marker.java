package org.preceptor.core.item;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.preceptor.core.item.Answer.Arranged;
import org.preceptor.core.item.Answer.Chose;
import org.preceptor.core.item.Answer.Judged;
import org.preceptor.core.item.Answer.LeftBlank;
import org.preceptor.core.item.Answer.Matched;
import org.preceptor.core.item.Answer.Ticked;
import org.preceptor.core.item.Answer.Unfolded;
import org.preceptor.core.item.Answer.Worked;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;

/**
 * Marks an answer. Every item is worth one point, so that no kind of item outweighs another.
 *
 * <ul>
 *   <li>One best answer, a number or a verdict earns the point or nothing.
 *   <li>Multiple response: every right judgement, a tick or the lack of one, earns its share of the point.
 *   <li>Ordering: every pair of steps in the right order earns its share, which is (1 + Kendall's tau) / 2.
 *   <li>Matching: every prompt with its match earns its share.
 *   <li>Case: every step is marked as an item of its kind and weighs the same; a step not reached earns nothing.
 * </ul>
 */
public final class Marker {

    private Marker() {}

    public static Mark mark(Answer answer) {
        return new Mark(points(answer), 1);
    }

    private static Fraction points(Answer answer) {
        return switch (answer) {
            case Chose(SingleBestAnswer item, OptionId option) -> allOrNothing(option.equals(item.key()));
            case Ticked(MultipleResponse item, Set<OptionId> options) -> rightJudgements(item, options);
            case Arranged(Ordering item, List<OptionId> order) -> pairsInOrder(item.key(), order);
            case Worked(Numeric item, var result) -> allOrNothing(item.accepts(result));
            case Judged(Appraisal item, Verdict verdict) -> allOrNothing(verdict == item.key());
            case Matched(Matching item, var matches) -> rightMatches(item, matches);
            case Unfolded(Case item, List<Answer> opened) -> steps(item, opened);
            case LeftBlank(Item item) -> Fraction.ZERO;
        };
    }

    private static Fraction allOrNothing(boolean right) {
        return right ? Fraction.ONE : Fraction.ZERO;
    }

    private static Fraction rightJudgements(MultipleResponse item, Set<OptionId> ticked) {
        long right = item.options().stream()
                .map(Option::id)
                .filter(id -> item.keys().contains(id) == ticked.contains(id))
                .count();
        return Fraction.of(right, item.options().size());
    }

    private static Fraction rightMatches(Matching item, SortedMap<Integer, OptionId> matches) {
        long right = IntStream.rangeClosed(1, item.prompts().size())
                .filter(number -> item.prompts().get(number - 1).match().equals(matches.get(number)))
                .count();
        return Fraction.of(right, item.prompts().size());
    }

    private static Fraction steps(Case item, List<Answer> opened) {
        return opened.stream()
                .map(Marker::points)
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(item.steps().size());
    }

    private static Fraction pairsInOrder(List<OptionId> key, List<OptionId> order) {
        int inOrder = 0;
        int pairs = 0;
        for (int first = 0; first < key.size(); first++) {
            for (int second = first + 1; second < key.size(); second++) {
                pairs++;
                if (order.indexOf(key.get(first)) < order.indexOf(key.get(second))) {
                    inOrder++;
                }
            }
        }
        return Fraction.of(inOrder, pairs);
    }
}
