package org.preceptor.core.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.preceptor.core.item.Fraction;

/**
 * An exact number of any size and sign, such as −2/3, always in lowest terms, so that equal numbers are equal records.
 *
 * <p>Sums of scores, of their products and of their powers are kept in it; a figure is rounded once, when it is done.
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    public Rational {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("%s cannot be divided by nothing".formatted(numerator));
        }
        // Most sums are whole.
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Rational of(long whole) {
        return of(whole, 1);
    }

    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Rational of(Fraction points) {
        return of(points.numerator(), points.denominator());
    }

    public Rational plus(Rational other) {
        if (denominator.equals(other.denominator)) {
            return new Rational(numerator.add(other.numerator), denominator);
        }
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Rational times(long factor) {
        return times(of(factor));
    }

    /** The quotient; throws {@link IllegalArgumentException} where the divisor is zero. */
    public Rational over(Rational divisor) {
        return new Rational(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    public Rational over(long divisor) {
        return over(of(divisor));
    }

    public Rational squared() {
        return times(this);
    }

    /** How many units it is, where it is a whole number of them and a unit is one part of so many. */
    BigInteger inUnits(BigInteger parts) {
        return numerator.multiply(parts.divide(denominator));
    }

    public int sign() {
        return numerator.signum();
    }

    public boolean isZero() {
        return sign() == 0;
    }

    /** The nearest binary number. */
    public double toDouble() {
        return decimal().doubleValue();
    }

    /** The value to 34 significant digits. */
    public BigDecimal decimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
    }

    /** The square root, rounded once; the number must not be negative. */
    double root() {
        return decimal().sqrt(MathContext.DECIMAL128).doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As it is written and read back: {@code 3}, {@code -2/3}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
