package org.preceptor.core.statistics;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the figures of a form and of its items need, in a size that depends on neither trainees nor rest scores.
 *
 * @param totals how often each number of points was earned
 */
public record AssessmentDigest(Histogram totals, SortedMap<ItemVersion, ItemDigest> items) {

    public AssessmentDigest {
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    }

    public long n() {
        return totals.n();
    }

    /** What is known of an item; nothing where nobody was asked it. */
    public ItemDigest get(ItemVersion item) {
        return items.getOrDefault(item, ItemDigest.NONE);
    }

    /** The totals as shares of the points available, from 0 to 1. */
    public Histogram shares() {
        return available()
                .map(available -> totals.times(Rational.ONE.over(available)))
                .found()
                .orElse(Histogram.EMPTY);
    }

    /** The points that an attempt could earn: one for each item, on average where not all were asked the same. */
    Finding<Rational> available() {
        long answers =
                items.values().stream().mapToLong(item -> item.sums().n()).sum();
        return answers == 0 ? Finding.tooFew(0, 1) : Finding.of(Rational.of(answers, n()));
    }

    /** Whether every attempt was asked every item. */
    boolean isComplete() {
        return items.values().stream().allMatch(item -> item.sums().n() == n());
    }
}
