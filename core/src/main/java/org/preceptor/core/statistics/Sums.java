package org.preceptor.core.statistics;

/** Size, sum and sum of squares of a sample: enough for its mean and variance where nothing else is asked. */
public record Sums(long n, Rational sum, Rational squares) {

    public static final Sums NONE = new Sums(0, Rational.ZERO, Rational.ZERO);

    public Sums {
        if (n < 0) {
            throw new IllegalArgumentException("A sample of %d values is impossible".formatted(n));
        }
    }

    public static Sums of(Rational value) {
        return new Sums(1, value, value.squared());
    }

    public Sums plus(Sums other) {
        return new Sums(n + other.n, sum.plus(other.sum), squares.plus(other.squares));
    }

    /** What remains when a part is taken out; throws {@link IllegalArgumentException} where more is taken than was in. */
    public Sums minus(Sums part) {
        return new Sums(n - part.n, sum.minus(part.sum), squares.minus(part.squares));
    }

    /** The unbiased variance of a sample of two or more. */
    Rational variance() {
        return second().over(n - 1);
    }

    /** The mean of a sample that is not empty. */
    Rational mean() {
        return sum.over(n);
    }

    /** Σ(x − mean)² of a sample that is not empty. */
    Rational second() {
        return squares.minus(sum.squared().over(n));
    }
}
