package org.preceptor.core.statistics;

import java.math.BigInteger;
import org.preceptor.core.statistics.Finding.Reason;

/**
 * How often a second, parallel form would decide alike who passes, estimated from one form.
 *
 * <p>Both totals are taken as bivariate normal with the reliability as their correlation (Peng and Subkoviak, Journal of Educational
 * Measurement 1980;17:359–368; tables in Subkoviak, ibid. 1988;25:47–55), so this is an approximation, and a rough one where most
 * have full marks. The cut is moved down by half of the smallest step between totals, since totals come in steps.
 *
 * @param agreement the share of trainees about whom both forms would agree
 * @param kappa the agreement beyond chance: 0 like chance, 1 perfect
 */
public record DecisionConsistency(double agreement, Finding<Double> kappa) {

    /** The number of attempts from which on it is given. */
    public static final long NEEDED = 20;

    private static final int STEPS = 512;

    /**
     * Estimates it from totals and a cut in points.
     *
     * @param reliability alpha
     */
    static Finding<DecisionConsistency> of(Histogram totals, double reliability, Rational cut) {
        Sums sums = totals.sums();
        if (sums.n() < NEEDED) {
            return Finding.tooFew(sums.n(), NEEDED);
        }
        if (reliability <= 0) {
            return Finding.notDefined(Reason.NO_RELIABILITY);
        }
        Rational halfStep = new Rational(BigInteger.ONE, totals.unit()).over(2);
        double distance = cut.minus(halfStep).minus(sums.mean()).toDouble();
        return Finding.of(at(distance / sums.variance().root(), reliability));
    }

    /** The consistency at a cut that lies {@code z} standard deviations above the mean. */
    static DecisionConsistency at(double z, double reliability) {
        double fails = Quantiles.normalBelow(z);
        double failsTwice = bothBelow(z, reliability);
        double byChance = fails * (1 - fails);
        return new DecisionConsistency(
                1 - 2 * (fails - failsTwice),
                byChance == 0
                        ? Finding.notDefined(Reason.UNANIMOUS)
                        : Finding.of((failsTwice - fails * fails) / byChance));
    }

    /**
     * P(X < z and Y < z) = Φ(z)² + 1/2π ∫ exp(−z² / (1 + sin θ)) dθ from 0 to arcsin ρ (Drezner and Wesolowsky, Journal of
     * Statistical Computation and Simulation 1990;35:101–107), by Simpson's rule.
     */
    static double bothBelow(double z, double correlation) {
        double width = Math.asin(correlation) / STEPS;
        double sum = 0;
        for (int step = 0; step <= STEPS; step++) {
            int weight = step == 0 || step == STEPS ? 1 : 2 + step % 2 * 2;
            sum += weight * Math.exp(-z * z / (1 + Math.sin(step * width)));
        }
        double below = Quantiles.normalBelow(z);
        return below * below + sum * width / 3 / (2 * Math.PI);
    }
}
