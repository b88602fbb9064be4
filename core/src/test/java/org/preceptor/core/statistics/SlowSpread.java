package org.preceptor.core.statistics;

import java.math.BigDecimal;
import java.util.List;

/** The spread of a sample by the definitions, word for word: sort the scores, halve the list, add up probabilities. */
final class SlowSpread {

    private SlowSpread() {}

    static Spread.Of of(List<BigDecimal> sample) {
        List<BigDecimal> sorted = sample.stream().sorted().toList();
        int n = sorted.size();
        int half = (n + 1) / 2;
        int rank = rank(n);
        return new Spread.Of(
                n,
                median(sorted),
                median(sorted.subList(0, half)),
                median(sorted.subList(n - half, n)),
                plain(sorted.get(rank - 1)),
                plain(sorted.get(n - rank)));
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int n = sorted.size();
        BigDecimal middle = n % 2 == 1
                ? sorted.get(n / 2)
                : sorted.get(n / 2 - 1).add(sorted.get(n / 2)).divide(BigDecimal.TWO);
        return plain(middle);
    }

    private static int rank(int n) {
        int rank = 0;
        while (probabilityOfAtMost(rank, n) <= 0.025) {
            rank++;
        }
        return rank;
    }

    /** Pascal's triangle with halves instead of ones. */
    private static double probabilityOfAtMost(int successes, int n) {
        double[] probability = {1};
        for (int trial = 1; trial <= n; trial++) {
            double[] next = new double[trial + 1];
            for (int k = 0; k < trial; k++) {
                next[k] += probability[k] / 2;
                next[k + 1] += probability[k] / 2;
            }
            probability = next;
        }
        double sum = 0;
        for (int k = 0; k <= successes; k++) {
            sum += probability[k];
        }
        return sum;
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
