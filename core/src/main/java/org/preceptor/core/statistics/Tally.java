package org.preceptor.core.statistics;

/** Right answers among all answers, such as 7 of 9. An answer is right where it earned all of its item's points. */
public record Tally(long right, long all) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (right < 0 || right > all) {
            throw new IllegalArgumentException("%d right answers among %d are impossible".formatted(right, all));
        }
    }

    public static Tally of(boolean right) {
        return new Tally(right ? 1 : 0, 1);
    }

    public Tally plus(Tally other) {
        return new Tally(right + other.right, all + other.all);
    }

    /** What remains when a part is taken out; throws {@link IllegalArgumentException} where it was never in. */
    public Tally minus(Tally part) {
        return new Tally(right - part.right, all - part.all);
    }

    public long wrong() {
        return all - right;
    }

    /** The share of right answers with Wilson's interval. */
    public Finding<Estimate> share() {
        return Shares.of(histogram());
    }

    Histogram histogram() {
        return Histogram.of(Rational.ONE, right).plus(Histogram.of(Rational.ZERO, wrong()));
    }
}
