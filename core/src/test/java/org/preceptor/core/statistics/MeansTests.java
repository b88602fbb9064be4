package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.statistics.Finding.Reason;

class MeansTests {

    /** Hours of sleep gained by ten patients with each of two soporifics: Student, Biometrika 1908;6:1–25, section IX. */
    static final List<Rational> FIRST = tenths("7 -16 -2 -12 -1 34 37 8 0 20");

    static final List<Rational> SECOND = tenths("19 8 11 1 -1 44 55 16 46 34");

    /** The paired interval is the one that R prints for its data set {@code sleep}: 0.70 to 2.46 around 1.58. */
    @Test
    void intervalOfStudentsSleepData() {
        Finding<Estimate> mean = Means.of(Histogram.of(tenths("12 24 13 13 0 10 18 8 46 14")));

        assertThat(Findings.value(mean).value()).isCloseTo(1.58, within(1e-12));
        assertThat(Findings.interval(mean).low()).isCloseTo(0.7001142, within(1e-7));
        assertThat(Findings.interval(mean).high()).isCloseTo(2.4598858, within(1e-7));
    }

    @Test
    void oneValueHasAMeanButNoInterval() {
        assertThat(Means.of(Histogram.of(Rational.of(3)))).isEqualTo(Finding.of(new Estimate(3, Finding.tooFew(1, 2))));
    }

    @Test
    void equalValuesHaveNoInterval() {
        assertThat(Means.of(Histogram.of(Rational.of(3), 50)))
                .isEqualTo(Finding.of(new Estimate(3, Finding.notDefined(Reason.NO_SPREAD))));
    }

    @Nested
    class Comparing {

        /** R: {@code t.test(extra ~ group, sleep)} gives t = −1.8608, df = 17.776 and −3.3655 to 0.2055. */
        @Test
        void welchsIntervalOfStudentsSleepData() {
            Finding<Estimate> difference = Comparison.ofMeans(Histogram.of(FIRST), Histogram.of(SECOND));

            assertThat(Findings.value(difference).value()).isCloseTo(1.58, within(1e-12));
            assertThat(Findings.interval(difference).low()).isCloseTo(-0.2054832, within(1e-7));
            assertThat(Findings.interval(difference).high()).isCloseTo(3.3654832, within(1e-7));
        }

        /** Newcombe, Statistics in Medicine 1998;17:873–890, Table II, method 10. */
        @ParameterizedTest(name = "{0} of {1} against {2} of {3}")
        @CsvSource({
            "56, 70, 48, 80, 0.0524, 0.3339",
            "9, 10, 3, 10, 0.1705, 0.8090",
            "6, 7, 2, 7, 0.0582, 0.8062",
            "5, 56, 0, 29, -0.0381, 0.1926",
            "0, 10, 0, 20, -0.1611, 0.2775",
            "0, 10, 0, 10, -0.2775, 0.2775",
            "10, 10, 0, 20, 0.6791, 1",
            "10, 10, 0, 10, 0.6075, 1"
        })
        void newcombesIntervals(long right, long all, long otherRight, long otherAll, double low, double high) {
            Interval interval = Findings.value(
                    Comparison.newcombe(new Tally(otherRight, otherAll).histogram(), new Tally(right, all).histogram())
                            .interval());

            assertThat(interval.low()).isCloseTo(low, within(5e-5));
            assertThat(interval.high()).isCloseTo(high, within(5e-5));
        }

        @Test
        void smallGroupsAreNotCompared() {
            assertThat(Comparison.ofShares(new Tally(5, 9), new Tally(700, 900)))
                    .isEqualTo(Finding.tooFew(9, 10));
            assertThat(Comparison.ofMeans(Histogram.of(FIRST), Histogram.EMPTY)).isEqualTo(Finding.tooFew(0, 10));
        }

        @Test
        void groupsWithoutSpreadHaveADifferenceButNoInterval() {
            Finding<Estimate> difference =
                    Comparison.ofMeans(Histogram.of(Rational.ZERO, 10), Histogram.of(Rational.ONE, 10));

            assertThat(difference).isEqualTo(Finding.of(new Estimate(1, Finding.notDefined(Reason.NO_SPREAD))));
        }
    }

    private static List<Rational> tenths(String values) {
        return Arrays.stream(values.split(" "))
                .map(value -> Rational.of(Long.parseLong(value), 10))
                .toList();
    }
}
