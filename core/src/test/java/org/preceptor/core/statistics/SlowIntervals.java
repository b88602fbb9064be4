package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Quantiles and intervals word for word by their definitions: densities are added up in small steps, limits are found by halving.
 * What is not defined is null.
 */
final class SlowIntervals {

    /** How near sums of small steps come to the truth. */
    static final double NEARLY = 1e-5;

    private static final int STEPS = 1_000;
    private static final int HALVINGS = 50;
    private static final Map<Double, Double> STUDENT = new ConcurrentHashMap<>();

    /** Within so many standard deviations lie 95% of a normal distribution. */
    static final double Z = first(0, 10, z -> 2 * area(0, z, SlowIntervals::normal) >= 0.95);

    private SlowIntervals() {}

    static double normal(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    static double normalBelow(double z) {
        return 0.5 + area(0, z, SlowIntervals::normal);
    }

    /**
     * Student's distribution is that of √ν / tan φ where φ has a density that goes with sin φ to the power ν − 1. The cube root of φ is
     * gone through in even steps, because for few degrees of freedom the density rises steeply from 0.
     */
    static double student(double degrees) {
        return STUDENT.computeIfAbsent(degrees, given -> {
            DoubleUnaryOperator density = root -> 3 * root * root * Math.pow(Math.sin(root * root * root), given - 1);
            double end = Math.cbrt(Math.PI / 2);
            double all = area(0, end, density);
            double root = first(0, end, to -> area(0, to, density) >= 0.05 * all);
            return Math.sqrt(given) / Math.tan(root * root * root);
        });
    }

    /** A beta distribution is that of sin² θ. */
    static double beta(double successes, double failures, double probability) {
        DoubleUnaryOperator density =
                angle -> Math.pow(Math.sin(angle), 2 * successes - 1) * Math.pow(Math.cos(angle), 2 * failures - 1);
        double all = area(0, Math.PI / 2, density);
        double angle = first(0, Math.PI / 2, end -> area(0, end, density) >= probability * all);
        return Math.pow(Math.sin(angle), 2);
    }

    /** A ratio F of variances has a part d₁F / (d₁F + d₂) that is beta distributed. */
    static double fisher(double numerator, double denominator, double probability) {
        double part = beta(numerator / 2, denominator / 2, probability);
        return denominator * part / (numerator * (1 - part));
    }

    /** The shares that are no farther from the one found than 1.96 of their own standard errors. */
    static double @Nullable [] wilson(double share, long n) {
        if (n == 0) {
            return null;
        }
        return new double[] {lowest(share, n), 1 - lowest(1 - share, n)};
    }

    private static double lowest(double share, long n) {
        return first(0, share, other -> share - other <= Z * Math.sqrt(other * (1 - other) / n));
    }

    static double @Nullable [] ofMean(double[] values) {
        double deviation = SlowFigures.deviation(values);
        if (!(deviation > 0)) {
            return null;
        }
        double halfWidth = student(values.length - 1.0) * deviation / Math.sqrt(values.length);
        return around(SlowFigures.mean(values), halfWidth);
    }

    static double @Nullable [] ofCorrelation(double r, long n) {
        if (n < 4 || !(Math.abs(r) < 1 - NEARLY * NEARLY)) {
            return null;
        }
        double z = Math.log((1 + r) / (1 - r)) / 2;
        double halfWidth = Z / Math.sqrt(n - 3.0);
        return new double[] {Math.tanh(z - halfWidth), Math.tanh(z + halfWidth)};
    }

    static double @Nullable [] ofAlpha(double alpha, int people, int items) {
        if (!(alpha < 1 - NEARLY * NEARLY)) {
            return null;
        }
        double one = people - 1.0;
        double other = one * (items - 1);
        return new double[] {1 - (1 - alpha) * fisher(one, other, 0.975), 1 - (1 - alpha) * fisher(one, other, 0.025)};
    }

    /** That of the difference of two means whose groups spread differently: the second less the first. */
    static double @Nullable [] ofDifference(double[] first, double[] second) {
        double a = SlowFigures.variance(first) / first.length;
        double b = SlowFigures.variance(second) / second.length;
        if (!(a + b > 0)) {
            return null;
        }
        double degrees = (a + b) * (a + b) / (a * a / (first.length - 1) + b * b / (second.length - 1));
        return around(SlowFigures.mean(second) - SlowFigures.mean(first), student(degrees) * Math.sqrt(a + b));
    }

    static double[] around(double middle, double halfWidth) {
        return new double[] {middle - halfWidth, middle + halfWidth};
    }

    /** By Simpson's rule. */
    static double area(double from, double to, DoubleUnaryOperator height) {
        double width = (to - from) / STEPS;
        double sum = height.applyAsDouble(from) + height.applyAsDouble(to);
        for (int step = 1; step < STEPS; step++) {
            sum += (step % 2 == 0 ? 2 : 4) * height.applyAsDouble(from + step * width);
        }
        return sum * width / 3;
    }

    /** The least value of which something holds that holds of all larger ones, and of the largest. */
    private static double first(double low, double high, DoublePredicate holds) {
        double under = low;
        double over = high;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (under + over) / 2;
            if (holds.test(middle)) {
                over = middle;
            } else {
                under = middle;
            }
        }
        return over;
    }

    /** Both say the same interval, or both say that there is none. */
    static void agree(Finding<Estimate> finding, double @Nullable [] slow) {
        Finding<Interval> interval = finding.then(Estimate::interval);
        if (slow == null) {
            assertThat(interval.found()).isEmpty();
        } else {
            assertThat(Findings.value(interval).low()).isCloseTo(slow[0], within(NEARLY));
            assertThat(Findings.value(interval).high()).isCloseTo(slow[1], within(NEARLY));
        }
    }
}
