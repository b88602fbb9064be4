package org.preceptor.core.statistics;

import java.math.BigInteger;
import java.util.Map;

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

    /** Added in whole units, so that only what comes out is reduced to lowest terms. */
    static Sums of(Histogram sample) {
        BigInteger unit = sample.unit();
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (Map.Entry<Rational, Long> entry : sample.counts().entrySet()) {
            BigInteger value = entry.getKey().inUnits(unit);
            BigInteger values = value.multiply(BigInteger.valueOf(entry.getValue()));
            sum = sum.add(values);
            squares = squares.add(values.multiply(value));
        }
        return new Sums(sample.n(), new Rational(sum, unit), new Rational(squares, unit.pow(2)));
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

    /** Whether a sample that is not empty has different values. */
    boolean hasSpread() {
        return !second().isZero();
    }
}
