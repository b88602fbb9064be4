package org.preceptor.core.statistics;

import org.preceptor.core.statistics.Finding.Reason;

/**
 * How far the second of two independent groups lies above the first, with an interval of 95%. Groups under {@link #NEEDED} are
 * not compared: the interval would say little, and the figures might name somebody.
 */
public final class Comparison {

    /** The size that both groups must have. */
    public static final long NEEDED = 10;

    private Comparison() {}

    /** The difference of shares of right answers, by Newcombe's method 10. */
    public static Finding<Estimate> ofShares(Tally first, Tally second) {
        return ofShares(first.histogram(), second.histogram());
    }

    /**
     * The difference of means of scores from 0 to 1, such as the facility of an item before and after teaching. The interval
     * squares and adds the distances of Wilson's limits (Newcombe, Statistics in Medicine 1998;17:873–890, method 10).
     */
    public static Finding<Estimate> ofShares(Histogram first, Histogram second) {
        return compared(first, second, Comparison::newcombe);
    }

    /**
     * The difference of means by Welch's t (Biometrika 1947;34:28–35), which lets the groups spread differently.
     */
    public static Finding<Estimate> ofMeans(Histogram first, Histogram second) {
        return compared(first, second, (a, b) -> welch(a.sums(), b.sums()));
    }

    private static Finding<Estimate> compared(Histogram first, Histogram second, Method method) {
        long smaller = Math.min(first.n(), second.n());
        return smaller < NEEDED ? Finding.tooFew(smaller, NEEDED) : Finding.of(method.difference(first, second));
    }

    static Estimate newcombe(Histogram first, Histogram second) {
        Rational from = first.sums().mean();
        Rational to = second.sums().mean();
        Estimate low = Shares.wilson(from, first.n());
        Estimate high = Shares.wilson(to, second.n());
        double difference = to.minus(from).toDouble();
        return new Estimate(
                difference,
                low.interval()
                        .then(a -> high.interval()
                                .map(b -> new Interval(
                                        difference - Math.hypot(high.value() - b.low(), a.high() - low.value()),
                                        difference + Math.hypot(b.high() - high.value(), low.value() - a.low())))));
    }

    static Estimate welch(Sums first, Sums second) {
        double difference = second.mean().minus(first.mean()).toDouble();
        return new Estimate(difference, interval(difference, first, second));
    }

    private static Finding<Interval> interval(double difference, Sums first, Sums second) {
        if (!first.hasSpread() && !second.hasSpread()) {
            return Finding.notDefined(Reason.NO_SPREAD);
        }
        double error = first.variance()
                .over(first.n())
                .plus(second.variance().over(second.n()))
                .root();
        return Finding.of(Interval.around(difference, Quantiles.student(degreesOfFreedom(first, second)) * error));
    }

    /** Welch's and Satterthwaite's degrees of freedom; both groups have two values or more and one of them spreads. */
    static double degreesOfFreedom(Sums first, Sums second) {
        Rational a = first.variance().over(first.n());
        Rational b = second.variance().over(second.n());
        Rational divisor = a.squared().over(first.n() - 1).plus(b.squared().over(second.n() - 1));
        return a.plus(b).squared().over(divisor).toDouble();
    }

    /** A way of finding the difference of two groups that are large enough. */
    private interface Method {
        Estimate difference(Histogram first, Histogram second);
    }
}
