package org.preceptor.web.demo;

import java.util.Random;

/**
 * How one simulated trainee learns and works.
 *
 * @param ability what they know before the course, in standard deviations from the middle of their profession
 * @param fading days in which what can be forgotten of a lesson falls to 37%
 * @param firstDay the day of their first step, counted from the day on which the course opened
 * @param pace days from one step to the next, on average
 * @param seconds what a question usually takes
 * @param rushes whether they click through the final without reading it
 */
record Temper(double ability, double fading, int firstDay, double pace, double seconds, boolean rushes) {

    /** Days until half of the trainees have begun, had they for ever. */
    static final double BEGIN_WITHIN = 5;
    /** Logit of the hazard of somebody in the middle of their profession: 1 in 30 do not come back after a step. */
    static final double HAZARD = -3.4;
    /** How much the logit falls for each standard deviation of ability. */
    static final double ENDURANCE = 0.4;
    /** How much the logit grows with each failed final. */
    static final double DISCOURAGEMENT = 0.7;
    /** One trainee in so many rushes. */
    static final int RUSHING = 25;

    static Temper of(Random chance) {
        return new Temper(
                0.9 * chance.nextGaussian(),
                14 * Math.exp(0.3 * chance.nextGaussian()),
                (int) exponential(chance, BEGIN_WITHIN / Math.log(2)),
                1.6 * Math.exp(0.5 * chance.nextGaussian()),
                38 * Math.exp(0.25 * chance.nextGaussian()),
                chance.nextInt(RUSHING) == 0);
    }

    /** The probability of not doing the next step, or not to its end. */
    double hazard(int failed) {
        return 1 / (1 + Math.exp(ENDURANCE * ability - HAZARD - DISCOURAGEMENT * failed));
    }

    static double exponential(Random chance, double mean) {
        return -mean * Math.log(1 - chance.nextDouble());
    }
}
