package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.core.course.FormLetter;

/** Gains, mastery and comparisons of two hundred made-up pairs of groups against {@link SlowIntervals}. */
class RandomGroupTests {

    static final FormOrder A_FIRST = new FormOrder(new FormLetter("A"), new FormLetter("B"));
    static final int[] SIZES = {0, 1, 2, 3, 5, 10, 12, 40};

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void gainsEqualTheSlowWay(long seed) {
        Random chance = new Random(seed);
        int[] first = group(chance);
        int[] second = group(chance);
        Gain gain =
                Gain.of(Groups.of(A_FIRST, histogram(first)).plus(Groups.of(A_FIRST.reversed(), histogram(second))));
        double[] a = shares(first);
        double[] b = shares(second);
        double[] all = IntStream.concat(Arrays.stream(first), Arrays.stream(second))
                .mapToDouble(units -> units / 12.0)
                .toArray();
        boolean crossed = first.length > 1 && second.length > 1;

        assertThat(gain.pairs()).isEqualTo(all.length);
        agree(gain.mean(), SlowFigures.mean(all), SlowIntervals.ofMean(all));
        agree(
                gain.adjusted(),
                crossed ? (SlowFigures.mean(a) + SlowFigures.mean(b)) / 2 : Double.NaN,
                crossed ? SlowIntervals.ofDifference(times(a, -0.5), times(b, 0.5)) : null);
        agree(
                gain.formEffect(),
                crossed ? (SlowFigures.mean(b) - SlowFigures.mean(a)) / 2 : Double.NaN,
                crossed ? SlowIntervals.ofDifference(times(a, 0.5), times(b, 0.5)) : null);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void masteryEqualsTheSlowWay(long seed) {
        Random chance = new Random(seed);
        int all = SIZES[chance.nextInt(SIZES.length)];
        int right = chance.nextInt(all + 1);
        Finding<Estimate> mastery = Mastery.of(new Tally(right, all));

        if (all < 5) {
            assertThat(mastery).isEqualTo(Finding.tooFew(all, 5));
            return;
        }
        double posterior = area(right, all - right);
        assertThat(Findings.value(mastery).value())
                .isCloseTo(area(right + 1, all - right) / posterior, within(SlowIntervals.NEARLY));
        SlowIntervals.agree(mastery, new double[] {
            SlowIntervals.beta(right + 1.0, all - right + 1.0, 0.05),
            SlowIntervals.beta(right + 1.0, all - right + 1.0, 0.95)
        });
    }

    /** Every chance counts as equally likely before the answers. */
    private static double area(int right, int wrong) {
        return SlowIntervals.area(0, 1, p -> Math.pow(p, right) * Math.pow(1 - p, wrong));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void differencesOfSharesEqualTheSlowWay(long seed) {
        Random chance = new Random(seed);
        int n = SIZES[chance.nextInt(SIZES.length)];
        int m = SIZES[chance.nextInt(SIZES.length)];
        Tally first = new Tally(chance.nextInt(n + 1), n);
        Tally second = new Tally(chance.nextInt(m + 1), m);
        Finding<Estimate> found = Comparison.ofShares(first, second);

        if (Math.min(n, m) < 10) {
            assertThat(found).isEqualTo(Finding.tooFew(Math.min(n, m), 10));
            return;
        }
        double p = (double) first.right() / n;
        double q = (double) second.right() / m;
        double[] a = SlowIntervals.wilson(p, n);
        double[] b = SlowIntervals.wilson(q, m);
        agree(found, q - p, new double[] {
            q - p - Math.sqrt(Math.pow(q - b[0], 2) + Math.pow(a[1] - p, 2)),
            q - p + Math.sqrt(Math.pow(b[1] - q, 2) + Math.pow(p - a[0], 2))
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void differencesOfMeansEqualTheSlowWay(long seed) {
        Random chance = new Random(seed);
        int[] first = group(chance);
        int[] second = group(chance);
        Finding<Estimate> found = Comparison.ofMeans(histogram(first), histogram(second));
        int smaller = Math.min(first.length, second.length);

        if (smaller < 10) {
            assertThat(found).isEqualTo(Finding.tooFew(smaller, 10));
            return;
        }
        double[] a = shares(first);
        double[] b = shares(second);
        agree(found, SlowFigures.mean(b) - SlowFigures.mean(a), SlowIntervals.ofDifference(a, b));
    }

    /** Values in twelfths, sometimes all the same. */
    private static int[] group(Random chance) {
        int spread = chance.nextInt(4) == 0 ? 1 : 12;
        int shift = chance.nextInt(-6, 7);
        return IntStream.range(0, SIZES[chance.nextInt(SIZES.length)])
                .map(i -> shift + chance.nextInt(spread))
                .toArray();
    }

    private static Histogram histogram(int[] units) {
        return Histogram.of(
                Arrays.stream(units).mapToObj(value -> Rational.of(value, 12)).toList());
    }

    private static double[] shares(int[] units) {
        return Arrays.stream(units).mapToDouble(value -> value / 12.0).toArray();
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static void agree(Finding<Estimate> finding, double value, double @Nullable [] interval) {
        if (Double.isNaN(value)) {
            assertThat(finding.found()).isEmpty();
        } else {
            assertThat(Findings.value(finding).value()).isCloseTo(value, within(1e-9));
        }
        SlowIntervals.agree(finding, interval);
    }
}
