package org.preceptor.core.item;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** An exact number of points, such as 2/3, always in lowest terms and never negative. */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);

    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("%d/%d is not a number of points".formatted(numerator, denominator));
        }
        long divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /** What is left when points are taken away; throws {@link IllegalArgumentException} where there were fewer. */
    public Fraction minus(Fraction other) {
        return new Fraction(
                Math.subtractExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    /** This many points shared out equally. */
    public Fraction dividedBy(int parts) {
        return new Fraction(numerator, Math.multiplyExact(denominator, parts));
    }

    @Override
    public int compareTo(Fraction other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    /** The value in decimals, for statistics and exports; exact marks stay fractions. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
    }

    /** The value as people read it, with at most two decimals: {@code 7}, {@code 6.5}, {@code 2.67}. */
    @Override
    public String toString() {
        return decimal().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? Math.max(a, 1) : greatestCommonDivisor(b, a % b);
    }
}
