package org.preceptor.core.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What is known of all answers to one version of an item in counts and sums, whose size does not grow with the number of answers.
 *
 * <p>The rest score is what somebody earned on the other items of the same attempt.
 *
 * @param scores how often each number of points was earned, blanks included
 * @param rests of all who were asked
 * @param products the sum of points × rest score
 * @param restsByOption of those who chose an option, named as in {@link Part}
 * @param blanks how many left the item blank
 * @param byConfidence for each confidence in per cent how many were right; blanks left out
 */
public record ItemSums(
        Histogram scores,
        Sums rests,
        Rational products,
        SortedMap<String, Sums> restsByOption,
        long blanks,
        SortedMap<Integer, Tally> byConfidence) {

    public static final ItemSums NONE =
            new ItemSums(Histogram.EMPTY, Sums.NONE, Rational.ZERO, new TreeMap<>(), 0, new TreeMap<>());

    public ItemSums {
        if (scores.n() != rests.n() || blanks < 0 || blanks > scores.n()) {
            throw new IllegalArgumentException("%d scores, %d rest scores and %d blanks do not go together"
                    .formatted(scores.n(), rests.n(), blanks));
        }
        restsByOption = without(Sums.NONE, restsByOption);
        byConfidence = without(Tally.NONE, byConfidence);
    }

    private static <K, V> SortedMap<K, V> without(V none, SortedMap<K, V> map) {
        SortedMap<K, V> copy = new TreeMap<>(map);
        copy.values().removeIf(none::equals);
        return Collections.unmodifiableSortedMap(copy);
    }

    /** The sums of some answers to one item. */
    static ItemSums of(List<Asked> answers) {
        List<Rational> scores = new ArrayList<>();
        Sums rests = Sums.NONE;
        Rational products = Rational.ZERO;
        SortedMap<String, Sums> options = new TreeMap<>();
        SortedMap<Integer, Tally> confidence = new TreeMap<>();
        long blanks = 0;
        for (Asked asked : answers) {
            Response response = asked.response();
            Rational score = Rational.of(response.score());
            Sums rest = Sums.of(asked.rest());
            scores.add(score);
            rests = rests.plus(rest);
            products = products.plus(score.times(asked.rest()));
            response.chosen().forEach(option -> options.merge(option, rest, Sums::plus));
            response.stated()
                    .ifPresent(stated -> confidence.merge(stated.percent(), Tally.of(response.isRight()), Tally::plus));
            blanks += response.blank() ? 1 : 0;
        }
        return new ItemSums(Histogram.of(scores), rests, products, options, blanks, confidence);
    }

    public ItemSums plus(ItemSums other) {
        return new ItemSums(
                scores.plus(other.scores),
                rests.plus(other.rests),
                products.plus(other.products),
                combined(restsByOption, other.restsByOption, Sums.NONE, Sums::plus),
                blanks + other.blanks,
                combined(byConfidence, other.byConfidence, Tally.NONE, Tally::plus));
    }

    /** What remains when a part is taken out; throws {@link IllegalArgumentException} where it was never in. */
    public ItemSums minus(ItemSums part) {
        return new ItemSums(
                scores.minus(part.scores),
                rests.minus(part.rests),
                products.minus(part.products),
                combined(restsByOption, part.restsByOption, Sums.NONE, Sums::minus),
                blanks - part.blanks,
                combined(byConfidence, part.byConfidence, Tally.NONE, Tally::minus));
    }

    private static <K, V> SortedMap<K, V> combined(
            SortedMap<K, V> map, SortedMap<K, V> other, V none, BinaryOperator<V> operator) {
        SortedMap<K, V> combined = new TreeMap<>(map);
        other.forEach((key, value) -> combined.put(key, operator.apply(map.getOrDefault(key, none), value)));
        return combined;
    }

    public long n() {
        return scores.n();
    }

    /** The rest scores of those who chose an option. */
    public Sums option(String option) {
        return restsByOption.getOrDefault(option, Sums.NONE);
    }

    /** How many earned the full point. */
    public Tally tally() {
        return new Tally(scores.atLeast(Rational.ONE), n());
    }

    /** How many answers chose one of the options. */
    long choosers(List<String> options) {
        return options.stream().mapToLong(option -> option(option).n()).sum();
    }
}
