package org.preceptor.core.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * One histogram for each of several groups, such as the gains by the order of the forms. Empty groups are left out.
 *
 * <p>It is kept as rows of group, value and count, and like a histogram it adds up.
 *
 * @param <K> what tells the groups apart
 */
public record Groups<K extends Comparable<K>>(SortedMap<K, Histogram> histograms) {

    public Groups {
        SortedMap<K, Histogram> copy = new TreeMap<>(histograms);
        copy.values().removeIf(Histogram::isEmpty);
        histograms = Collections.unmodifiableSortedMap(copy);
    }

    public static <K extends Comparable<K>> Groups<K> none() {
        return new Groups<>(new TreeMap<K, Histogram>());
    }

    public static <K extends Comparable<K>> Groups<K> of(K group, Histogram histogram) {
        return new Groups<>(new TreeMap<>(Map.of(group, histogram)));
    }

    public Groups<K> plus(Groups<K> other) {
        return combined(other, Histogram::plus);
    }

    /** What remains when a part is taken out; throws {@link IllegalArgumentException} where it was never in. */
    public Groups<K> minus(Groups<K> part) {
        return combined(part, Histogram::minus);
    }

    private Groups<K> combined(Groups<K> other, BinaryOperator<Histogram> operator) {
        SortedMap<K, Histogram> combined = new TreeMap<>(histograms);
        other.histograms.forEach((group, histogram) -> combined.put(group, operator.apply(get(group), histogram)));
        return new Groups<>(combined);
    }

    /** The histogram of a group, empty where nothing was counted. */
    public Histogram get(K group) {
        return histograms.getOrDefault(group, Histogram.EMPTY);
    }

    /** All groups together. */
    public Histogram all() {
        return histograms.values().stream().reduce(Histogram.EMPTY, Histogram::plus);
    }

    public long n() {
        return histograms.values().stream().mapToLong(Histogram::n).sum();
    }
}
