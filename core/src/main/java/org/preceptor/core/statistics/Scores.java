package org.preceptor.core.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sample of scores, kept as how often each score occurs, so that its size does not matter.
 *
 * <p>Quartiles are the medians of the lower and upper half, the middle score belonging to both (Tukey's hinges, 1977).
 * The interval for the median is the distribution-free one between two order statistics (Conover, Practical
 * Nonparametric Statistics, 3rd edition, section 3.2): the innermost pair of ranks that leaves at most 2.5% of the binomial
 * distribution on either side. It exists from six scores on; below that {@link Spread.TooFew} is the honest answer.
 */
public final class Scores {

    /** The smallest sample for which a distribution-free 95% interval of the median exists: 2 × 0.5⁶ = 3.1% ≤ 5%. */
    public static final int ENOUGH = 6;

    private static final double TAIL = 0.025;

    private final SortedMap<BigDecimal, Integer> counts;
    private final int size;

    private Scores(SortedMap<BigDecimal, Integer> counts) {
        this.counts = counts;
        this.size = counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A sample from how often each score occurs. */
    public static Scores of(Map<BigDecimal, Integer> counts) {
        SortedMap<BigDecimal, Integer> sorted = new TreeMap<>();
        counts.forEach((score, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("A score cannot occur %d times".formatted(count));
            }
            sorted.merge(score, count, Integer::sum);
        });
        return new Scores(sorted);
    }

    /** A sample from the scores one by one. */
    public static Scores of(List<BigDecimal> scores) {
        SortedMap<BigDecimal, Integer> sorted = new TreeMap<>();
        scores.forEach(score -> sorted.merge(score, 1, Integer::sum));
        return new Scores(sorted);
    }

    public Spread spread() {
        if (size < ENOUGH) {
            return new Spread.TooFew(size);
        }
        int rank = rankOfLowerLimit(size);
        int half = Math.ceilDiv(size, 2);
        return new Spread.Of(
                size, middle(1, size), middle(1, half), middle(size - half + 1, size), at(rank), at(size - rank + 1));
    }

    /** The median of the scores from one rank to another, both included and counted from 1. */
    private BigDecimal middle(int from, int to) {
        BigDecimal low = at((from + to) / 2);
        BigDecimal high = at(Math.ceilDiv(from + to, 2));
        return plain(low.add(high).divide(BigDecimal.TWO, MathContext.DECIMAL64));
    }

    private BigDecimal at(int rank) {
        int passed = 0;
        for (Map.Entry<BigDecimal, Integer> entry : counts.entrySet()) {
            passed += entry.getValue();
            if (passed >= rank) {
                return plain(entry.getKey());
            }
        }
        throw new IllegalArgumentException("There is no score of rank %d among %d".formatted(rank, size));
    }

    /** Without trailing zeros but never in powers of ten: 40, neither 40.0000 nor 4E+1. */
    private static BigDecimal plain(BigDecimal score) {
        BigDecimal stripped = score.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The largest rank r with P(X ≤ r − 1) ≤ 2.5% for X binomial with n trials and probability one half. */
    static int rankOfLowerLimit(int n) {
        double logHalf = n * Math.log(0.5);
        double logChoose = 0;
        double cumulative = Math.exp(logHalf);
        int rank = 0;
        while (cumulative <= TAIL) {
            rank++;
            logChoose += Math.log((double) (n - rank + 1) / rank);
            cumulative += Math.exp(logChoose + logHalf);
        }
        return rank;
    }
}
