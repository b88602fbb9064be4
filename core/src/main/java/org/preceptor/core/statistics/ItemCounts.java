package org.preceptor.core.statistics;

import java.math.BigInteger;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * All answers to one version of an item, as counts and sums from which every figure of the item follows exactly.
 *
 * <p>The rest score is what somebody earned on the other items of the same attempt. Its counts are needed because discriminative
 * efficiency sorts them; all else needs sums only.
 *
 * @param scores how often each number of points was earned, blanks included
 * @param rests how often each rest score occurs
 * @param products the sum of points × rest score
 * @param restsByOption sums of the rest scores of those who chose an option, named as in {@link Part}
 * @param blanks how many left the item blank
 */
public record ItemCounts(
        Histogram scores, Histogram rests, Rational products, SortedMap<String, Sums> restsByOption, long blanks) {

    public static final ItemCounts NONE =
            new ItemCounts(Histogram.EMPTY, Histogram.EMPTY, Rational.ZERO, new TreeMap<>(), 0);

    public ItemCounts {
        if (scores.n() != rests.n() || blanks < 0 || blanks > scores.n()) {
            throw new IllegalArgumentException("%d scores, %d rest scores and %d blanks do not go together"
                    .formatted(scores.n(), rests.n(), blanks));
        }
        SortedMap<String, Sums> copy = new TreeMap<>(restsByOption);
        copy.values().removeIf(Sums.NONE::equals);
        restsByOption = Collections.unmodifiableSortedMap(copy);
    }

    /** The counts of one answer. */
    static ItemCounts of(Response response, Rational rest) {
        Rational score = Rational.of(response.score());
        SortedMap<String, Sums> options = new TreeMap<>();
        response.chosen().forEach(option -> options.put(option, Sums.of(rest)));
        return new ItemCounts(
                Histogram.of(score), Histogram.of(rest), score.times(rest), options, response.blank() ? 1 : 0);
    }

    public ItemCounts plus(ItemCounts other) {
        return new ItemCounts(
                scores.plus(other.scores),
                rests.plus(other.rests),
                products.plus(other.products),
                options(other, Sums::plus),
                blanks + other.blanks);
    }

    /** What remains when a part is taken out; throws {@link IllegalArgumentException} where it was never in. */
    public ItemCounts minus(ItemCounts part) {
        return new ItemCounts(
                scores.minus(part.scores),
                rests.minus(part.rests),
                products.minus(part.products),
                options(part, Sums::minus),
                blanks - part.blanks);
    }

    private SortedMap<String, Sums> options(ItemCounts other, BinaryOperator<Sums> operator) {
        SortedMap<String, Sums> combined = new TreeMap<>(restsByOption);
        other.restsByOption.forEach((option, sums) -> combined.put(option, operator.apply(option(option), sums)));
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

    /** The largest possible sum of products: that of the same points and rest scores, both sorted. */
    Rational sortedProducts() {
        Iterator<Map.Entry<Rational, Long>> sorted = rests.counts().entrySet().iterator();
        BigInteger unit = Moments.unit(rests);
        BigInteger rest = BigInteger.ZERO;
        long left = 0;
        Rational sum = Rational.ZERO;
        for (Map.Entry<Rational, Long> score : scores.counts().entrySet()) {
            BigInteger restsOfScore = BigInteger.ZERO;
            long wanted = score.getValue();
            while (wanted > 0) {
                if (left == 0) {
                    Map.Entry<Rational, Long> next = sorted.next();
                    rest = Moments.units(next.getKey(), unit);
                    left = next.getValue();
                }
                long taken = Math.min(wanted, left);
                restsOfScore = restsOfScore.add(rest.multiply(BigInteger.valueOf(taken)));
                wanted -= taken;
                left -= taken;
            }
            sum = sum.plus(score.getKey().times(new Rational(restsOfScore, unit)));
        }
        return sum;
    }
}
