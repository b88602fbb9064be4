package org.preceptor.core.statistics;

import java.util.Collections;
import java.util.List;
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
        Rational total = sitting.total();
        SortedMap<ItemVersion, ItemCounts> items = new TreeMap<>();
        for (Response response : sitting.responses()) {
            Rational rest = total.minus(Rational.of(response.score()));
            items.merge(response.item(), ItemCounts.of(response, rest), ItemCounts::plus);
        }
        return new AssessmentCounts(Histogram.of(total), items);
    }

    /** The counts of many attempts, added up in halves so that the work grows little faster than their number. */
    public static AssessmentCounts of(List<Sitting> sittings) {
        return switch (sittings.size()) {
            case 0 -> NONE;
            case 1 -> of(sittings.getFirst());
            default -> {
                int half = sittings.size() / 2;
                yield of(sittings.subList(0, half)).plus(of(sittings.subList(half, sittings.size())));
            }
        };
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
