package org.preceptor.core.statistics;

import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;

/**
 * The points that somebody who knows nothing earns on average by answering at random.
 *
 * <p>One of k options or verdicts is right by chance in 1/k; each option of a multiple response, and each pair of an ordering, in
 * one half; each prompt of a matching with k choices in 1/k; a number never. A case earns the mean of its steps.
 */
public final class GuessScore {

    private GuessScore() {}

    public static Fraction of(Item item) {
        return switch (item) {
            case SingleBestAnswer i -> Fraction.of(1, i.options().size());
            case Appraisal i -> Fraction.of(1, i.rationales().size());
            case MultipleResponse i -> Fraction.of(1, 2);
            case Ordering i -> Fraction.of(1, 2);
            case Matching i -> Fraction.of(1, i.choices().size());
            case Numeric i -> Fraction.ZERO;
            case Case i ->
                i.steps().stream()
                        .map(GuessScore::of)
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .dividedBy(i.steps().size());
        };
    }
}
