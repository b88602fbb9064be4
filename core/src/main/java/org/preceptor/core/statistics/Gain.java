package org.preceptor.core.statistics;

import java.util.SortedMap;
import java.util.TreeMap;
import org.preceptor.core.item.Mark;
import org.preceptor.core.statistics.Finding.Reason;

/**
 * What trainees gained from pre-test to final, each compared with themselves, in shares of the points available.
 *
 * <p>Half of a cohort takes form A before and B after, the other half B before and A after. Where B is harder by h, the first
 * half seems to gain h too little and the second h too much: the mean of both halves' mean gains is the gain, and half of their
 * difference is what the forms differ by (the two-period crossover: Jones and Kenward, Design and Analysis of Cross-Over Trials,
 * 3rd edition, 2014, section 2.2). Intervals are of 95% and Student's, those of two halves with Welch's degrees of freedom.
 *
 * @param mean the gain as it is, from two pairs on
 * @param adjusted the gain freed of the forms, from {@link #NEEDED} pairs in either order on
 * @param formEffect by how much the form that comes first in the alphabet is the easier one, accordingly
 * @param byOrder the gain in each order
 * @param differences how often each gain occurs
 */
public record Gain(
        long pairs,
        Finding<Estimate> mean,
        Finding<Estimate> adjusted,
        Finding<Estimate> formEffect,
        SortedMap<FormOrder, Finding<Estimate>> byOrder,
        Histogram differences) {

    /** How many pairs each order needs for the adjustment. */
    public static final long NEEDED = 2;

    /** What one trainee gained, to be added to what others did. */
    public static Groups<FormOrder> of(FormOrder order, Mark before, Mark after) {
        return Groups.of(order, Histogram.of(share(after).minus(share(before))));
    }

    private static Rational share(Mark mark) {
        return Rational.of(mark.awarded()).over(mark.available());
    }

    public static Gain of(Groups<FormOrder> gains) {
        Histogram all = gains.all();
        SortedMap<FormOrder, Finding<Estimate>> byOrder = new TreeMap<>();
        gains.histograms().forEach((order, histogram) -> byOrder.put(order, Means.of(histogram)));
        return new Gain(
                all.n(), Means.of(all), crossed(gains, Rational.ONE), crossed(gains, Rational.of(-1)), byOrder, all);
    }

    /** Half of the sum, or of the difference where the sign is −1, of the mean gains in both orders. */
    private static Finding<Estimate> crossed(Groups<FormOrder> gains, Rational sign) {
        if (gains.histograms().isEmpty()) {
            return Finding.tooFew(0, NEEDED);
        }
        FormOrder order = gains.histograms().firstKey();
        if (gains.histograms().size() != 2 || !gains.histograms().lastKey().equals(order.reversed())) {
            return Finding.notDefined(Reason.NOT_CROSSED);
        }
        Histogram first = gains.get(order).times(sign);
        Histogram second = gains.get(order.reversed());
        long smaller = Math.min(first.n(), second.n());
        return smaller < NEEDED ? Finding.tooFew(smaller, NEEDED) : Finding.of(halved(first, second));
    }

    /** The sum of two means is the difference from one to the other with its sign turned. */
    private static Estimate halved(Histogram first, Histogram second) {
        Rational half = Rational.of(1, 2);
        return Comparison.welch(
                first.times(Rational.of(-1)).times(half).sums(),
                second.times(half).sums());
    }
}
