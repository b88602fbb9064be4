package org.preceptor.core.statistics;

/** A figure of a sample together with its interval, or with the reason why it has none. */
public record Estimate(double value, Finding<Interval> interval) {

    public Estimate {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s is no estimate".formatted(value));
        }
    }

    static Estimate of(double value, Interval interval) {
        return new Estimate(value, Finding.of(interval));
    }
}
