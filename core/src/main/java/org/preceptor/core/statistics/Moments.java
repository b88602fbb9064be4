package org.preceptor.core.statistics;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;

/**
 * The sums of powers of a sample's distances from its mean, all exact.
 *
 * @param second Σ(x − mean)²; the third and fourth accordingly
 */
record Moments(long n, Rational second, Rational third, Rational fourth) {

    private static final int HIGHEST = 4;

    static Moments of(Histogram histogram) {
        if (histogram.isEmpty()) {
            return new Moments(0, Rational.ZERO, Rational.ZERO, Rational.ZERO);
        }
        BigInteger unit = histogram.unit();
        BigInteger[] sums = powerSums(histogram, unit);
        BigInteger n = sums[0];
        BigInteger s = sums[1];
        BigInteger second = n.multiply(sums[2]).subtract(s.pow(2));
        BigInteger third =
                n.pow(2).multiply(sums[3]).subtract(times(3, n, s, sums[2])).add(times(2, s.pow(3)));
        BigInteger fourth = n.pow(3)
                .multiply(sums[4])
                .subtract(times(4, n.pow(2), s, sums[3]))
                .add(times(6, n, s.pow(2), sums[2]))
                .subtract(times(3, s.pow(4)));
        return new Moments(
                n.longValueExact(),
                new Rational(second, n.multiply(unit.pow(2))),
                new Rational(third, n.pow(2).multiply(unit.pow(3))),
                new Rational(fourth, n.pow(3).multiply(unit.pow(4))));
    }

    /** The unbiased variance of a sample of two or more. */
    Rational variance() {
        return second.over(n - 1);
    }

    boolean hasSpread() {
        return !second.isZero();
    }

    /** Σx⁰ to Σx⁴ in whole units. */
    private static BigInteger[] powerSums(Histogram histogram, BigInteger unit) {
        BigInteger[] sums = new BigInteger[HIGHEST + 1];
        Arrays.fill(sums, BigInteger.ZERO);
        for (Map.Entry<Rational, Long> entry : histogram.counts().entrySet()) {
            BigInteger value = entry.getKey().inUnits(unit);
            BigInteger term = BigInteger.valueOf(entry.getValue());
            for (int power = 0; power <= HIGHEST; power++) {
                sums[power] = sums[power].add(term);
                term = term.multiply(value);
            }
        }
        return sums;
    }

    private static BigInteger times(long factor, BigInteger... factors) {
        BigInteger product = BigInteger.valueOf(factor);
        for (BigInteger next : factors) {
            product = product.multiply(next);
        }
        return product;
    }
}
