package org.preceptor.core.statistics;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Adds up the counts of many groups of people. Sums of equally many groups are added to each other first, because adding a few
 * people to the counts of very many costs as much as counting these.
 */
public final class CountsSum {

    private record Part(CohortCounts counts, int groups) {}

    private final Deque<Part> parts = new ArrayDeque<>();

    public void add(CohortCounts group) {
        Part sum = new Part(group, 1);
        while (!parts.isEmpty() && parts.peek().groups() == sum.groups()) {
            sum = new Part(parts.pop().counts().plus(sum.counts()), 2 * sum.groups());
        }
        parts.push(sum);
    }

    public CohortCounts total() {
        return parts.stream().map(Part::counts).reduce(CohortCounts.NONE, CohortCounts::plus);
    }
}
