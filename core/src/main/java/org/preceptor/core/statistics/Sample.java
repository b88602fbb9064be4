package org.preceptor.core.statistics;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/** The attempts at a paper that one choice counts. */
public record Sample(AttemptChoice choice, Paper paper) implements Comparable<Sample> {

    private static final Comparator<Sample> IN_ORDER = comparing(Sample::choice).thenComparing(Sample::paper);

    @Override
    public int compareTo(Sample other) {
        return IN_ORDER.compare(this, other);
    }
}
