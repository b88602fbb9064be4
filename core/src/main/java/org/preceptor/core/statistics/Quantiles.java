package org.preceptor.core.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The distributions that intervals are taken from. */
final class Quantiles {

    /** What an interval of 95% leaves below it and above it. */
    static final double TAIL = 0.025;

    /** The distance from the mean of a normal distribution within which 95% of it lie: 1.959964. */
    static final double Z = normal(1 - TAIL);

    private Quantiles() {}

    static double normal(double probability) {
        return NormalDistribution.of(0, 1).inverseCumulativeProbability(probability);
    }

    static double normalBelow(double z) {
        return NormalDistribution.of(0, 1).cumulativeProbability(z);
    }

    /** The distance from the mean of Student's distribution within which 95% of it lie. */
    static double student(double degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(1 - TAIL);
    }

    static double fisher(double numerator, double denominator, double probability) {
        return FDistribution.of(numerator, denominator).inverseCumulativeProbability(probability);
    }

    static double beta(double successes, double failures, double probability) {
        return BetaDistribution.of(successes, failures).inverseCumulativeProbability(probability);
    }
}
