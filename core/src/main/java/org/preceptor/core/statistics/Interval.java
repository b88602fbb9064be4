package org.preceptor.core.statistics;

/** The values that agree with a sample, from {@code low} to {@code high}, both included; the level is that of its source. */
public record Interval(double low, double high) {

    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("Nothing lies from %s to %s".formatted(low, high));
        }
    }

    static Interval around(double centre, double halfWidth) {
        return new Interval(centre - halfWidth, centre + halfWidth);
    }

    /** The part of it that lies from one limit to another, such as 0 and 1 for shares. */
    Interval within(double lowest, double highest) {
        return new Interval(Math.clamp(low, lowest, highest), Math.clamp(high, lowest, highest));
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
