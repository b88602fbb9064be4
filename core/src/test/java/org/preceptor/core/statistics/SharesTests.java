package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTests {

    /** Newcombe, Statistics in Medicine 1998;17:857–872, Table I, method 3 (Wilson's interval, no continuity correction). */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonsIntervalIsThatOfNewcombe(long right, long all, double low, double high) {
        Interval interval = Findings.interval(new Tally(right, all).share());

        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void noAnswersHaveNoShare() {
        assertThat(Tally.NONE.share()).isEqualTo(Finding.tooFew(0, 1));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"1, 1", "0, 1", "2, 2", "100000, 100000", "0, 100000"})
    void intervalsOfExtremesHoldThemAndStayWithinBounds(long right, long all) {
        Estimate share = Findings.value(new Tally(right, all).share());
        Interval interval = Findings.value(share.interval());

        assertThat(interval.contains(share.value())).isTrue();
        assertThat(interval.low()).isNotNegative();
        assertThat(interval.high()).isLessThanOrEqualTo(1);
    }

    @Test
    void partialCreditHasTheIntervalOfItsMean() {
        Histogram halves = Histogram.of(Rational.of(1, 2), 40);

        assertThat(Shares.of(halves)).isEqualTo(new Tally(20, 40).share());
    }
}
