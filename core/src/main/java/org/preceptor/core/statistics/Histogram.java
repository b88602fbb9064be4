package org.preceptor.core.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How often each exact value occurs in a sample: all that can be known of it but the order, in a size that depends on the
 * number of different values and not on the size of the sample.
 *
 * <p>Histograms add up: that of two groups together is the {@linkplain #plus sum} of theirs, and what was counted can be taken
 * {@linkplain #minus back}. Values that do not occur are left out, so equal samples are equal histograms.
 */
public record Histogram(SortedMap<Rational, Long> counts) {

    public static final Histogram EMPTY = new Histogram(new TreeMap<>());

    public Histogram {
        // In linear time, because it is sorted already.
        SortedMap<Rational, Long> copy = new TreeMap<>(counts);
        copy.forEach((value, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("%s cannot occur %d times".formatted(value, count));
            }
        });
        copy.values().removeIf(count -> count == 0);
        counts = Collections.unmodifiableSortedMap(copy);
    }

    public static Histogram of(Rational value) {
        return of(value, 1);
    }

    public static Histogram of(Rational value, long count) {
        return new Histogram(new TreeMap<>(Map.of(value, count)));
    }

    public static Histogram of(Collection<Rational> sample) {
        return new Histogram(
                sample.stream().collect(Collectors.toMap(Function.identity(), value -> 1L, Long::sum, TreeMap::new)));
    }

    public Histogram plus(Histogram other) {
        return merged(other, Long::sum, count -> count);
    }

    /** What remains when a part is taken out; throws {@link IllegalArgumentException} where it was never in. */
    public Histogram minus(Histogram part) {
        return merged(part, (all, count) -> all + count, count -> -count);
    }

    private Histogram merged(Histogram other, BinaryOperator<Long> adding, Function<Long, Long> signed) {
        SortedMap<Rational, Long> merged = new TreeMap<>(counts);
        other.counts.forEach((value, count) -> merged.merge(value, signed.apply(count), adding));
        return new Histogram(merged);
    }

    /** The same sample with every value multiplied by a factor other than 0. */
    public Histogram times(Rational factor) {
        SortedMap<Rational, Long> products = new TreeMap<>();
        counts.forEach((value, count) -> products.put(value.times(factor), count));
        return new Histogram(products);
    }

    public long n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The size, sum and sum of squares of the sample. */
    public Sums sums() {
        return Sums.of(this);
    }

    /** The smallest number that makes every value whole when multiplied with it. */
    BigInteger unit() {
        return counts.keySet().stream()
                .map(Rational::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
    }

    /** How many values are at least this large. */
    public long atLeast(Rational value) {
        return counts.tailMap(value).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    Moments moments() {
        return Moments.of(this);
    }

    public Finding<Double> mean() {
        return isEmpty() ? Finding.tooFew(0, 1) : Finding.of(sums().mean().toDouble());
    }

    /** The middle value, or halfway between the two in the middle. */
    public Finding<Double> median() {
        long n = n();
        return n == 0
                ? Finding.tooFew(0, 1)
                : Finding.of(at((n + 1) / 2).plus(at(n / 2 + 1)).over(2).toDouble());
    }

    /** The median and quartiles with the distribution-free interval. */
    public Spread spread() {
        return Scores.of(counts.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> rounded(entry.getKey()),
                                entry -> Math.toIntExact(entry.getValue()),
                                Integer::sum)))
                .spread();
    }

    private static BigDecimal rounded(Rational value) {
        return value.decimal().round(MathContext.DECIMAL64);
    }

    /** The value of a rank, counted from 1. */
    private Rational at(long rank) {
        long passed = 0;
        for (Map.Entry<Rational, Long> entry : counts.entrySet()) {
            passed += entry.getValue();
            if (passed >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("There is no value of rank %d among %d".formatted(rank, passed));
    }
}
