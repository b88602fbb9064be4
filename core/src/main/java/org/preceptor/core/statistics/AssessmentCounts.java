package org.preceptor.core.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * All attempts at one form of an assessment that one {@link AttemptChoice} counts, as counts from which every figure of the
 * assessment and of its items follows exactly.
 *
 * <p>Counts of parts add up to the counts of the whole, in any order; when an attempt replaces another, the counts of the one
 * are taken out and those of the other put in.
 *
 * @param totals how often each number of points was earned
 */
public record AssessmentCounts(Histogram totals, SortedMap<ItemVersion, ItemCounts> items) {

    public static final AssessmentCounts NONE = new AssessmentCounts(Histogram.EMPTY, new TreeMap<>());

    public AssessmentCounts {
        SortedMap<ItemVersion, ItemCounts> copy = new TreeMap<>(items);
        copy.values().removeIf(ItemCounts.NONE::equals);
        items = Collections.unmodifiableSortedMap(copy);
    }

    /** The counts of one attempt. */
    public static AssessmentCounts of(Sitting sitting) {
        return of(List.of(sitting));
    }

    public static AssessmentCounts of(List<Sitting> sittings) {
        List<Rational> totals = new ArrayList<>();
        Map<ItemVersion, List<Asked>> asked = new HashMap<>();
        for (Sitting sitting : sittings) {
            Rational total = sitting.total();
            totals.add(total);
            for (Response response : sitting.responses()) {
                asked.computeIfAbsent(response.item(), item -> new ArrayList<>())
                        .add(new Asked(response, total.minus(Rational.of(response.score()))));
            }
        }
        SortedMap<ItemVersion, ItemCounts> items = new TreeMap<>();
        asked.forEach((item, answers) -> items.put(item, ItemCounts.of(answers)));
        return new AssessmentCounts(Histogram.of(totals), items);
    }

    public AssessmentCounts plus(AssessmentCounts other) {
        return new AssessmentCounts(totals.plus(other.totals), combined(other, ItemCounts::plus));
    }

    /** What remains when a part is taken out; throws {@link IllegalArgumentException} where it was never in. */
    public AssessmentCounts minus(AssessmentCounts part) {
        return new AssessmentCounts(totals.minus(part.totals), combined(part, ItemCounts::minus));
    }

    private SortedMap<ItemVersion, ItemCounts> combined(AssessmentCounts other, BinaryOperator<ItemCounts> operator) {
        SortedMap<ItemVersion, ItemCounts> combined = new TreeMap<>(items);
        other.items.forEach((item, counts) -> combined.put(item, operator.apply(get(item), counts)));
        return combined;
    }

    /** The counts of an item, empty where nobody was asked it. */
    public ItemCounts get(ItemVersion item) {
        return items.getOrDefault(item, ItemCounts.NONE);
    }

    public long n() {
        return totals.n();
    }

    public AssessmentDigest digest() {
        SortedMap<ItemVersion, ItemDigest> digests = new TreeMap<>();
        items.forEach((item, counts) -> digests.put(item, counts.digest()));
        return new AssessmentDigest(totals, digests);
    }
}
