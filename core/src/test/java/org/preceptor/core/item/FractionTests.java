package org.preceptor.core.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTests {

    @ParameterizedTest(name = "{0}/{1} is {2}/{3}")
    @CsvSource({"2, 4, 1, 2", "0, 7, 0, 1", "6, 3, 2, 1", "5, 7, 5, 7", "100, 100, 1, 1"})
    void standsInLowestTerms(long numerator, long denominator, long reduced, long over) {
        Fraction fraction = Fraction.of(numerator, denominator);
        assertThat(fraction.numerator()).isEqualTo(reduced);
        assertThat(fraction.denominator()).isEqualTo(over);
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({"-1, 2", "1, 0", "1, -2", "0, 0"})
    void isNeverNegativeOrUndefined(long numerator, long denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(numerator, denominator))
                .withMessage("%d/%d is not a number of points", numerator, denominator);
    }

    @ParameterizedTest(name = "{0}/{1} + {2}/{3} = {4}/{5}")
    @CsvSource({"1, 3, 1, 6, 1, 2", "0, 1, 2, 3, 2, 3", "2, 3, 1, 3, 1, 1", "3, 4, 3, 4, 3, 2"})
    void addsExactly(long a, long b, long c, long d, long sum, long over) {
        assertThat(Fraction.of(a, b).plus(Fraction.of(c, d))).isEqualTo(Fraction.of(sum, over));
    }

    @Test
    void addsManyThirdsWithoutRounding() {
        Fraction sum =
                IntStream.range(0, 300).mapToObj(index -> Fraction.of(1, 3)).reduce(Fraction.ZERO, Fraction::plus);
        assertThat(sum).isEqualTo(Fraction.of(100, 1));
    }

    @ParameterizedTest(name = "{0}/{1} against {2}/{3}")
    @CsvSource({"1, 3, 2, 6, 0", "1, 3, 1, 2, -1", "7, 8, 6, 7, 1", "333333333, 1000000000, 1, 3, -1"})
    void comparesExactly(long a, long b, long c, long d, int sign) {
        assertThat(Integer.signum(Fraction.of(a, b).compareTo(Fraction.of(c, d))))
                .isEqualTo(sign);
    }

    @ParameterizedTest(name = "{0}/{1} reads {2}")
    @CsvSource({"7, 1, 7", "13, 2, 6.5", "8, 3, 2.67", "1, 3, 0.33", "0, 5, 0", "100, 1, 100", "1, 1000, 0"})
    void readsAsPeopleWriteIt(long numerator, long denominator, String words) {
        assertThat(Fraction.of(numerator, denominator)).hasToString(words);
    }

    @Test
    void hasSixteenDigitsForStatistics() {
        assertThat(Fraction.of(2, 3).decimal()).isEqualByComparingTo("0.6666666666666667");
    }
}
