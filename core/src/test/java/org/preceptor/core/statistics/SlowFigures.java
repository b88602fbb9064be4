package org.preceptor.core.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The figures of a quiz word for word by their definitions, from the whole table of scores and in binary numbers: add up,
 * subtract the mean, multiply, divide. What is not defined is NaN.
 */
final class SlowFigures {

    private static final double NOTHING = 1e-9;

    /** For each person the points of each item. */
    private final double[][] scores;

    private final int items;
    private final double[] totals;

    SlowFigures(double[][] scores, int items) {
        this.scores = scores;
        this.items = items;
        this.totals = Arrays.stream(scores)
                .mapToDouble(person -> DoubleStream.of(person).sum())
                .toArray();
    }

    int people() {
        return scores.length;
    }

    int items() {
        return items;
    }

    double[] totals() {
        return totals;
    }

    double[] item(int i) {
        return Arrays.stream(scores).mapToDouble(person -> person[i]).toArray();
    }

    double[] rests(int i) {
        return IntStream.range(0, people())
                .mapToDouble(person -> totals[person] - scores[person][i])
                .toArray();
    }

    static double mean(double[] values) {
        return DoubleStream.of(values).sum() / values.length;
    }

    static double median(double[] values) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        int n = sorted.length;
        if (n == 0) {
            return Double.NaN;
        }
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    static double covariance(double[] a, double[] b) {
        double meanOfA = mean(a);
        double meanOfB = mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanOfA) * (b[i] - meanOfB);
        }
        double covariance = sum / (a.length - 1);
        return Math.abs(covariance) < NOTHING ? 0 : covariance;
    }

    static double variance(double[] values) {
        return values.length < 2 ? Double.NaN : covariance(values, values);
    }

    static double deviation(double[] values) {
        return Math.sqrt(variance(values));
    }

    /** k₃/k₂^1.5 as peers compute it from the central moments. */
    static double skewness(double[] values) {
        double n = values.length;
        double k2 = n * moment(values, 2) / (n - 1);
        double k3 = n * n * moment(values, 3) / ((n - 1) * (n - 2));
        return n < 3 || k2 < NOTHING ? Double.NaN : k3 / Math.pow(k2, 1.5);
    }

    static double kurtosis(double[] values) {
        double n = values.length;
        double k2 = n * moment(values, 2) / (n - 1);
        double m2 = moment(values, 2);
        double k4 = n * n * ((n + 1) * moment(values, 4) - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3));
        return n < 4 || k2 < NOTHING ? Double.NaN : k4 / (k2 * k2);
    }

    private static double moment(double[] values, int power) {
        double mean = mean(values);
        return mean(DoubleStream.of(values).map(v -> Math.pow(v - mean, power)).toArray());
    }

    double alpha() {
        double total = variance(totals());
        if (people() < 3 || items() < 2 || total == 0) {
            return Double.NaN;
        }
        double sum =
                IntStream.range(0, items()).mapToDouble(i -> variance(item(i))).sum();
        return (double) items() / (items() - 1) * (1 - sum / total);
    }

    double discrimination(int i) {
        double variances = variance(item(i)) * variance(rests(i));
        return variances > 0 ? covariance(item(i), rests(i)) / Math.sqrt(variances) : Double.NaN;
    }

    double efficiency(int i) {
        double largest = people() < 2
                ? 0
                : covariance(
                        DoubleStream.of(item(i)).sorted().toArray(),
                        DoubleStream.of(rests(i)).sorted().toArray());
        return largest == 0 ? Double.NaN : covariance(item(i), rests(i)) / largest;
    }

    double effectiveWeight(int i) {
        if (people() < 2) {
            return Double.NaN;
        }
        double all = IntStream.range(0, items())
                .mapToDouble(j -> covariance(item(j), totals()))
                .filter(covariance -> covariance >= 0)
                .map(Math::sqrt)
                .sum();
        double own = covariance(item(i), totals());
        return own < 0 || all == 0 ? Double.NaN : Math.sqrt(own) / all;
    }
}
