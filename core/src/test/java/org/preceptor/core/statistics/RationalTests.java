package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.item.Fraction;

class RationalTests {

    @ParameterizedTest(name = "{0}/{1} is {2}")
    @CsvSource({"4, 6, 2/3", "4, -6, -2/3", "-4, -6, 2/3", "0, -7, 0", "12, 4, 3"})
    void equalNumbersAreEqual(long numerator, long denominator, String written) {
        assertThat(Rational.of(numerator, denominator)).hasToString(written);
    }

    @Test
    void nothingDividesByZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.ONE.over(Rational.ZERO));
    }

    /** In binary numbers 0.1 + 0.2 is not 0.3, and a thousand tenths are not 100. */
    @Test
    void addingNeverRounds() {
        Rational sum = Rational.ZERO;
        for (int times = 0; times < 1000; times++) {
            sum = sum.plus(Rational.of(1, 10)).plus(Rational.of(1, 3)).minus(Rational.of(1, 7));
        }

        assertThat(sum).isEqualTo(Rational.of(6100, 21));
    }

    @Test
    void numbersBeyondLongAreExact() {
        Rational large = Rational.of(Long.MAX_VALUE).squared().plus(Rational.of(1, Long.MAX_VALUE));

        assertThat(large.minus(Rational.of(Long.MAX_VALUE).squared()))
                .isEqualTo(new Rational(BigInteger.ONE, BigInteger.valueOf(Long.MAX_VALUE)));
    }

    @Test
    void pointsStayExact() {
        assertThat(Rational.of(Fraction.of(2, 3)).times(3)).isEqualTo(Rational.of(2));
    }

    @Test
    void orderIsThatOfTheValues() {
        assertThat(Rational.of(-1, 2)).isLessThan(Rational.ZERO);
        assertThat(Rational.of(2, 3)).isGreaterThan(Rational.of(3, 5));
    }

    @Test
    void decimalsAreTheNearest() {
        assertThat(Rational.of(1, 3).toDouble()).isEqualTo(1.0 / 3);
        assertThat(Rational.of(2).root()).isEqualTo(Math.sqrt(2));
    }
}
