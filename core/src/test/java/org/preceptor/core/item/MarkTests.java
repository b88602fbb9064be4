package org.preceptor.core.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTests {

    private static Mark mark(long numerator, long denominator, int available) {
        return new Mark(Fraction.of(numerator, denominator), available);
    }

    @Test
    void neverExceedsWhatIsAvailable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mark(7, 2, 3))
                .withMessage("A mark of 3.5 out of 3 is impossible");
        assertThatIllegalArgumentException().isThrownBy(() -> mark(0, 1, -1));
    }

    @Test
    void addsUpWithoutRounding() {
        Mark third = mark(1, 3, 1);
        assertThat(third.plus(third).plus(third)).isEqualTo(mark(1, 1, 3));
        assertThat(Mark.NOTHING_YET.plus(third)).isEqualTo(third);
    }

    @ParameterizedTest(name = "{0}/{1} of {2} is full: {3}, zero: {4}")
    @CsvSource({"3, 1, 3, true, false", "0, 1, 3, false, true", "1, 2, 1, false, false"})
    void knowsFullAndZero(long numerator, long denominator, int available, boolean full, boolean zero) {
        Mark mark = mark(numerator, denominator, available);
        assertThat(mark.isFull()).isEqualTo(full);
        assertThat(mark.isZero()).isEqualTo(zero);
    }

    @Test
    void readsInWords() {
        assertThat(mark(13, 2, 9).words()).isEqualTo("6.5 of 9");
        assertThat(mark(9, 1, 9).words()).isEqualTo("9 of 9");
    }

    @Nested
    class AgainstAPassMark {

        @ParameterizedTest(name = "{0}/{1} of {2} at {3}%: {4}")
        @CsvSource({
            "7, 1, 10, 70, true",
            "699, 100, 10, 70, false",
            "63, 10, 9, 70, true",
            "6, 1, 9, 70, false",
            "2, 3, 1, 67, false",
            "2, 3, 1, 66, true",
            "3, 1, 3, 100, true",
            "299, 100, 3, 100, false"
        })
        void comparesExactly(long numerator, long denominator, int available, int percent, boolean reached) {
            assertThat(mark(numerator, denominator, available).reaches(new PassMark(percent)))
                    .isEqualTo(reached);
        }
    }

    @Nested
    class PassMarks {

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 101})
        void standBetweenOneAndAHundred(int percent) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PassMark(percent))
                    .withMessage("A pass mark of %d%% is impossible", percent);
        }

        @ParameterizedTest(name = "{0}% of {1} points is {2}/{3}")
        @CsvSource({"70, 9, 63, 10", "100, 9, 9, 1", "1, 1, 1, 100", "50, 2147483647, 2147483647, 2"})
        void ofPointsAreExact(int percent, int available, long numerator, long denominator) {
            assertThat(new PassMark(percent).pointsOf(available)).isEqualTo(Fraction.of(numerator, denominator));
        }
    }
}
