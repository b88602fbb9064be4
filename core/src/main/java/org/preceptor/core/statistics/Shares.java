package org.preceptor.core.statistics;

/**
 * Means of scores from 0 to 1 with Wilson's interval of 95% (E. B. Wilson, JASA 1927;22:209–212), whose form for right and wrong
 * answers Newcombe recommends (Statistics in Medicine 1998;17:857–872).
 *
 * <p>Scores between 0 and 1 spread no wider than right and wrong answers of the same mean: their variance is at most mean × (1 −
 * mean) (Bhatia and Davis, American Mathematical Monthly 2000;107:353–357). For partial credit the interval is therefore too
 * wide rather than too narrow, and it exists where everybody has the same score.
 */
public final class Shares {

    private Shares() {}

    /** The mean of scores from 0 to 1, from one score on. */
    public static Finding<Estimate> of(Histogram scores) {
        long n = scores.n();
        return n == 0 ? Finding.tooFew(0, 1) : Finding.of(wilson(scores.sums().mean(), n));
    }

    static Estimate wilson(Rational share, long n) {
        double p = share.toDouble();
        double z2 = Quantiles.Z * Quantiles.Z;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double halfWidth = Quantiles.Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
        Interval interval = Interval.around(centre, halfWidth).within(0, 1);
        // Rounding must not put the limit of an extreme share on its wrong side.
        return Estimate.of(p, new Interval(Math.min(p, interval.low()), Math.max(p, interval.high())));
    }
}
