package org.preceptor.core.statistics;

import org.preceptor.core.statistics.Finding.Reason;

/** Cronbach's alpha: how far the items of an assessment measure the same (Psychometrika 1951;16:297–334). */
final class Reliability {

    private static final long NEEDED = 3;

    private Reliability() {}

    /** Alpha, with Feldt's interval of 95%. */
    static Finding<Estimate> of(AssessmentDigest digest) {
        long items = digest.items().size();
        Sums totals = digest.totals().sums();
        if (totals.n() < NEEDED) {
            return Finding.tooFew(totals.n(), NEEDED);
        }
        if (items < 2) {
            return Finding.notDefined(Reason.ONE_ITEM);
        }
        if (!digest.isComplete()) {
            return Finding.notDefined(Reason.ITEMS_DIFFER);
        }
        if (!totals.hasSpread()) {
            return Finding.notDefined(Reason.NO_SPREAD);
        }
        Rational itemVariances = digest.items().values().stream()
                .map(item -> item.sums().scores().sums().variance())
                .reduce(Rational.ZERO, Rational::plus);
        Rational alpha = Rational.ONE
                .minus(itemVariances.over(totals.variance()))
                .times(items)
                .over(items - 1);
        return Finding.of(new Estimate(alpha.toDouble(), interval(alpha, totals.n(), items)));
    }

    private static Finding<Interval> interval(Rational alpha, long n, long items) {
        return alpha.equals(Rational.ONE)
                ? Finding.notDefined(Reason.PERFECT)
                : Finding.of(feldt(alpha.toDouble(), n, items));
    }

    /**
     * The interval of 95% by (1 − population alpha) / (1 − alpha) ~ F(n − 1, (n − 1)(items − 1)) (Feldt, Psychometrika
     * 1965;30:357–370; Feldt, Woodruff and Salih, Applied Psychological Measurement 1987;11:93–103).
     */
    static Interval feldt(double alpha, long n, long items) {
        double people = n - 1.0;
        double both = people * (items - 1);
        return new Interval(
                1 - (1 - alpha) * Quantiles.fisher(people, both, 1 - Quantiles.TAIL),
                1 - (1 - alpha) * Quantiles.fisher(people, both, Quantiles.TAIL));
    }
}
