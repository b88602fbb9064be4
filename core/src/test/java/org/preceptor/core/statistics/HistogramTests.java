package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTests {

    @ParameterizedTest(name = "{0} has the median {1}")
    @CsvSource({"3, 3", "3 4, 3.5", "9 1 5, 5", "1 1 1 9, 1", "2 2 4 4, 3"})
    void medianIsInTheMiddle(String sample, double median) {
        assertThat(of(sample).median()).isEqualTo(Finding.of(median));
    }

    @Test
    void nothingHasNoMedianAndNoMean() {
        assertThat(Histogram.EMPTY.median()).isEqualTo(Finding.tooFew(0, 1));
        assertThat(Histogram.EMPTY.mean()).isEqualTo(Finding.tooFew(0, 1));
        assertThat(Histogram.EMPTY.spread()).isEqualTo(new Spread.TooFew(0));
    }

    @Test
    void partsAddUpToTheWhole() {
        assertThat(of("1 2 2").plus(of("2 5"))).isEqualTo(of("5 2 2 1 2"));
    }

    @Test
    void whatIsTakenOutLeavesNoTrace() {
        assertThat(of("1 2 2").minus(of("1"))).isEqualTo(of("2 2"));
    }

    @Test
    void whatWasNeverInCannotBeTakenOut() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("1 2").minus(of("1 1")));
    }

    @Test
    void powersOfDistancesAreExact() {
        Moments moments = Histogram.of(List.of(Rational.of(1, 3), Rational.of(1, 2), Rational.of(2, 3), Rational.of(1)))
                .moments();

        assertThat(moments)
                .isEqualTo(new Moments(
                        4,
                        // The distances from 5/8 are −7/24, −3/24, 1/24 and 9/24.
                        Rational.of(49 + 9 + 1 + 81, 576),
                        Rational.of(-343 - 27 + 1 + 729, 13_824),
                        Rational.of(2401 + 81 + 1 + 6561, 331_776)));
    }

    @Test
    void sumsAreExactAndThoseOfTheValuesOneByOne() {
        List<Rational> values = List.of(Rational.of(1, 3), Rational.of(1, 2), Rational.of(1, 2), Rational.of(-3));

        assertThat(Histogram.of(values).sums())
                .isEqualTo(values.stream().map(Sums::of).reduce(Sums.NONE, Sums::plus))
                .isEqualTo(new Sums(4, Rational.of(-5, 3), Rational.of(173, 18)));
        assertThat(Histogram.EMPTY.sums()).isEqualTo(Sums.NONE);
    }

    /** A billion equal thirds have no spread; summed up in binary numbers they would seem to have one. */
    @Test
    void sampleSizeCostsNoPrecision() {
        Histogram sample = Histogram.of(Rational.of(1, 3), 1_000_000_000L);

        assertThat(sample.moments().hasSpread()).isFalse();
        assertThat(sample.sums().hasSpread()).isFalse();
        assertThat(sample.sums().mean()).isEqualTo(Rational.of(1, 3));
    }

    @Test
    void thoseAtTheCutReachIt() {
        assertThat(of("5 6 7 7 9").atLeast(Rational.of(7))).isEqualTo(3);
    }

    static Histogram of(String sample) {
        return Histogram.of(Arrays.stream(sample.split(" "))
                .map(Long::valueOf)
                .map(Rational::of)
                .toList());
    }
}
