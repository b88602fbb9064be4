package org.preceptor.core.statistics;

import org.preceptor.core.statistics.Finding.Reason;

/**
 * How an item's score varies together with the rest score, all exact.
 *
 * @param covariance of item and rest score
 * @param largest the covariance if both were sorted
 */
record Covariation(long n, Rational itemVariance, Rational restVariance, Rational covariance, Rational largest) {

    /** The smallest sample in which anything varies. */
    static final long NEEDED = 2;

    /** The smallest sample for which Fisher's interval is defined. */
    private static final long FISHER = 4;

    static Finding<Covariation> of(ItemDigest digest) {
        ItemSums sums = digest.sums();
        long n = sums.n();
        if (n < NEEDED) {
            return Finding.tooFew(n, NEEDED);
        }
        Sums item = sums.scores().sums();
        Sums rest = sums.rests();
        Rational expected = item.sum().times(rest.sum()).over(n);
        return Finding.of(new Covariation(
                n,
                item.variance(),
                rest.variance(),
                sums.products().minus(expected).over(n - 1),
                digest.sortedProducts().minus(expected).over(n - 1)));
    }

    /** The covariance of item score and total, which is rest and item together. */
    Rational withTotal() {
        return covariance.plus(itemVariance);
    }

    /** Pearson's correlation of item and rest score. */
    Finding<Estimate> correlation() {
        Rational variances = itemVariance.times(restVariance);
        if (variances.isZero()) {
            return Finding.notDefined(Reason.NO_SPREAD);
        }
        double r = covariance.sign() * covariance.squared().over(variances).root();
        return Finding.of(new Estimate(r, interval(r)));
    }

    /** The interval of 95% by Fisher's z = artanh r with standard error 1/√(n − 3) (Metron 1921;1:3–32). */
    private Finding<Interval> interval(double r) {
        if (n < FISHER) {
            return Finding.tooFew(n, FISHER);
        }
        if (covariance.squared().equals(itemVariance.times(restVariance))) {
            return Finding.notDefined(Reason.PERFECT);
        }
        double z = Math.log((1 + r) / (1 - r)) / 2;
        double halfWidth = Quantiles.Z / Math.sqrt(n - 3.0);
        return Finding.of(new Interval(Math.tanh(z - halfWidth), Math.tanh(z + halfWidth)));
    }

    Finding<Double> efficiency() {
        return largest.isZero()
                ? Finding.notDefined(Reason.NO_SPREAD)
                : Finding.of(covariance.over(largest).toDouble());
    }
}
