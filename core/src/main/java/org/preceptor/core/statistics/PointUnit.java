package org.preceptor.core.statistics;

import java.math.BigInteger;
import java.util.Collection;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;

/**
 * The part of a point in which every score on some items is a whole number, such as 1/60, so that a database can add scores up
 * in whole numbers. Squares and products of scores are whole in units of its square, 1/3600.
 *
 * @param perPoint how many make a point
 */
public record PointUnit(long perPoint) {

    public PointUnit {
        if (perPoint < 1) {
            throw new IllegalArgumentException("A point cannot have %d units".formatted(perPoint));
        }
    }

    /** The largest unit for all scores on these items and all their sums. */
    public static PointUnit of(Collection<Item> items) {
        return new PointUnit(items.stream().mapToLong(PointUnit::parts).reduce(1, PointUnit::leastCommonMultiple));
    }

    /** The score in units; throws {@link ArithmeticException} where it is no whole number of them. */
    public long units(Fraction score) {
        Rational units = Rational.of(score).times(perPoint);
        if (!units.denominator().equals(BigInteger.ONE)) {
            throw new ArithmeticException("%s is not a number of parts of 1/%d".formatted(units, perPoint));
        }
        return units.numerator().longValueExact();
    }

    /** Points from units. */
    public Rational points(long units) {
        return Rational.of(units, perPoint);
    }

    /** Points² from units². */
    public Rational squares(BigInteger units) {
        return new Rational(units, BigInteger.valueOf(perPoint).pow(2));
    }

    /** Into how many equal parts an item's point may fall, as {@link org.preceptor.core.item.Marker} marks it. */
    private static long parts(Item item) {
        return switch (item) {
            case SingleBestAnswer i -> 1;
            case Numeric i -> 1;
            case Appraisal i -> 1;
            case MultipleResponse i -> i.options().size();
            case Matching i -> i.prompts().size();
            case Ordering i -> i.options().size() * (i.options().size() - 1L) / 2;
            case Case i -> Math.multiplyExact(i.steps().size(), of(i.steps()).perPoint());
        };
    }

    private static long leastCommonMultiple(long a, long b) {
        BigInteger divisor = BigInteger.valueOf(a).gcd(BigInteger.valueOf(b));
        return Math.multiplyExact(a / divisor.longValueExact(), b);
    }
}
