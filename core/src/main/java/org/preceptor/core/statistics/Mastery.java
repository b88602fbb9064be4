package org.preceptor.core.statistics;

/**
 * How much of an objective is mastered: the chance of answering an item of it right, after what has been seen.
 *
 * <p>Before any answer every chance from 0 to 1 counts as equally likely, which weighs as much as one right and one wrong answer
 * (Bayes and Laplace; Gelman and others, Bayesian Data Analysis, 3rd edition, 2013, section 2.1). After r right answers among n
 * the chance follows the beta distribution with r + 1 and n − r + 1: its mean is (r + 1) / (n + 2), and the interval leaves 5%
 * of it on either side. Answers count as independent of one another; those of a cohort come several from a person, which makes
 * its interval somewhat too narrow.
 */
public final class Mastery {

    /** The number of answers under which there is not enough evidence. */
    public static final long NEEDED = 5;

    private static final double TAIL = 0.05;

    private Mastery() {}

    /** The mean and the interval of 90%. */
    public static Finding<Estimate> of(Tally answers) {
        return answers.all() < NEEDED ? Finding.tooFew(answers.all(), NEEDED) : Finding.of(posterior(answers));
    }

    static Estimate posterior(Tally answers) {
        double right = answers.right() + 1.0;
        double wrong = answers.wrong() + 1.0;
        return Estimate.of(
                right / (right + wrong),
                new Interval(Quantiles.beta(right, wrong, TAIL), Quantiles.beta(right, wrong, 1 - TAIL)));
    }
}
