package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.preceptor.core.item.Items.matching;
import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.ordering;
import static org.preceptor.core.item.Items.singleBestAnswer;
import static org.preceptor.core.item.Items.unfolding;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preceptor.core.item.Fraction;

class PointUnitTests {

    static final PointUnit SIXTIETHS = PointUnit.of(List.of(
            singleBestAnswer("a b c", "a"),
            multipleResponse("a b c d", "a"),
            ordering("a b c d e"),
            matching("a b c")));

    @Test
    void everyScoreIsWhole() {
        assertThat(SIXTIETHS).isEqualTo(new PointUnit(60));
        assertThat(SIXTIETHS.units(Fraction.of(3, 4))).isEqualTo(45);
        assertThat(SIXTIETHS.units(Fraction.of(7, 10))).isEqualTo(42);
    }

    @Test
    void stepsOfACaseShareItsPoint() {
        assertThat(PointUnit.of(List.of(unfolding(multipleResponse("a b c", "a"), singleBestAnswer("a b", "a")))))
                .isEqualTo(new PointUnit(6));
    }

    @Test
    void noItemsNeedNoParts() {
        assertThat(PointUnit.of(List.of())).isEqualTo(new PointUnit(1));
    }

    @Test
    void unitsAndTheirSquaresReadBack() {
        assertThat(SIXTIETHS.points(45)).isEqualTo(Rational.of(3, 4));
        assertThat(SIXTIETHS.squares(BigInteger.valueOf(45L * 45))).isEqualTo(Rational.of(9, 16));
    }

    @Test
    void scoreThatDoesNotFitIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> SIXTIETHS.units(Fraction.of(1, 7)))
                .withMessage("60/7 is not a number of parts of 1/60");
    }
}
