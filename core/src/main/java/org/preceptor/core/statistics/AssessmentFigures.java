package org.preceptor.core.statistics;

import java.util.Optional;
import org.preceptor.core.item.PassMark;
import org.preceptor.core.statistics.Finding.Reason;

/**
 * How the attempts at one form of an assessment came out, by the formulas of Moodle's quiz statistics report, with intervals
 * added. Scores are shares of the points available, as parts of 1.
 *
 * @param n how many attempts were counted
 * @param mean with Student's interval of 95%
 * @param spread the median and quartiles with the distribution-free interval
 * @param skewness below 0 where the low scores lie farther out; as Fisher's g₁ freed of bias (G₁)
 * @param kurtosis above 0 where the tails are heavier than normal (G₂)
 * @param alpha Cronbach's, with Feldt's interval of 95%
 * @param errorRatio the part of the standard deviation that is error of measurement
 * @param standardError of measurement of a single score
 * @param passed how many reached the pass mark, with the share; empty where there is none, as is {@code consistency}
 */
public record AssessmentFigures(
        long n,
        Finding<Estimate> mean,
        Finding<Double> median,
        Spread spread,
        Finding<Double> deviation,
        Finding<Double> skewness,
        Finding<Double> kurtosis,
        Finding<Estimate> alpha,
        Finding<Double> errorRatio,
        Finding<Double> standardError,
        Optional<Tally> passed,
        Optional<Finding<DecisionConsistency>> consistency) {

    /** The figures of an assessment in which nothing has to be passed. */
    public static AssessmentFigures of(AssessmentDigest digest) {
        return of(digest, Optional.empty());
    }

    public static AssessmentFigures of(AssessmentDigest digest, PassMark passMark) {
        return of(digest, Optional.of(Rational.of(passMark.percent(), 100)));
    }

    private static AssessmentFigures of(AssessmentDigest digest, Optional<Rational> cut) {
        Histogram shares = digest.shares();
        Moments moments = shares.moments();
        Finding<Double> deviation = deviation(moments);
        Finding<Estimate> alpha = Reliability.of(digest);
        Finding<Double> errorRatio = alpha.map(found -> Math.sqrt(1 - found.value()));
        return new AssessmentFigures(
                shares.n(),
                Means.of(shares),
                shares.median(),
                shares.spread(),
                deviation,
                skewness(moments),
                kurtosis(moments),
                alpha,
                errorRatio,
                errorRatio.then(ratio -> deviation.map(found -> ratio * found)),
                cut.map(share -> new Tally(shares.atLeast(share), shares.n())),
                cut.map(share -> consistency(digest, alpha, share)));
    }

    /** In points, whose steps are those in which totals come; shares may have been reduced. */
    private static Finding<DecisionConsistency> consistency(
            AssessmentDigest digest, Finding<Estimate> alpha, Rational cut) {
        return alpha.then(found -> digest.available()
                .then(available -> DecisionConsistency.of(digest.totals(), found.value(), cut.times(available))));
    }

    private static Finding<Double> deviation(Moments moments) {
        return moments.n() < 2
                ? Finding.tooFew(moments.n(), 2)
                : Finding.of(moments.variance().root());
    }

    /** k₃ / k₂^1.5 with Fisher's k-statistics (Joanes and Gill, The Statistician 1998;47:183–189). */
    static Finding<Double> skewness(Moments moments) {
        long n = moments.n();
        return spread(moments, 3).map(variance -> {
            Rational third = moments.third().times(n).over(n - 1).over(n - 2);
            return third.sign()
                    * third.squared().over(variance.squared().times(variance)).root();
        });
    }

    /** k₄ / k₂², 0 for a normal distribution (Joanes and Gill, ibid.). */
    static Finding<Double> kurtosis(Moments moments) {
        long n = moments.n();
        return spread(moments, 4).map(variance -> {
            Rational fourth = moments.fourth()
                    .times(n)
                    .times(n + 1)
                    .minus(moments.second().squared().times(3).times(n - 1))
                    .over(n - 1)
                    .over(n - 2)
                    .over(n - 3);
            return fourth.over(variance.squared()).toDouble();
        });
    }

    private static Finding<Rational> spread(Moments moments, long needed) {
        if (moments.n() < needed) {
            return Finding.tooFew(moments.n(), needed);
        }
        return moments.hasSpread() ? Finding.of(moments.variance()) : Finding.notDefined(Reason.NO_SPREAD);
    }
}
