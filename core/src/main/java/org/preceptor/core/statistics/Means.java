package org.preceptor.core.statistics;

import org.preceptor.core.statistics.Finding.Reason;

/** Means with Student's interval of 95%. */
public final class Means {

    private Means() {}

    /** The mean from one value on; its interval from two on that differ. */
    public static Finding<Estimate> of(Histogram sample) {
        return sample.mean().map(mean -> new Estimate(mean, interval(sample)));
    }

    private static Finding<Interval> interval(Histogram sample) {
        Sums sums = sample.sums();
        if (sums.n() < 2) {
            return Finding.tooFew(sums.n(), 2);
        }
        if (!sums.hasSpread()) {
            return Finding.notDefined(Reason.NO_SPREAD);
        }
        double error = sums.variance().over(sums.n()).root();
        return Finding.of(Interval.around(sums.mean().toDouble(), Quantiles.student(sums.n() - 1.0) * error));
    }
}
