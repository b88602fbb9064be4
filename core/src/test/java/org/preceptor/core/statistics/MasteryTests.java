package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasteryTests {

    /**
     * Placenta previa: 437 girls among 980 births give a posterior mean of 0.446 and a 95% interval of 0.415 to 0.477 with a
     * uniform prior (Gelman and others, Bayesian Data Analysis, 3rd edition, 2013, section 2.4).
     */
    @Test
    void posteriorIsThatOfTheTextbook() {
        assertThat(Mastery.posterior(new Tally(437, 980)).value()).isCloseTo(0.446, within(5e-4));
        assertThat(Quantiles.beta(438, 544, 0.025)).isCloseTo(0.415, within(5e-4));
        assertThat(Quantiles.beta(438, 544, 0.975)).isCloseTo(0.477, within(5e-4));
    }

    /** After nothing but wrong answers the chance x has the distribution 1 − (1 − x)ⁿ⁺¹; after right ones the mirror image. */
    @ParameterizedTest(name = "{0} answers")
    @CsvSource({"5", "12", "400"})
    void extremesHaveTheirClosedForm(int n) {
        Interval none = Findings.interval(Mastery.of(new Tally(0, n)));
        Interval all = Findings.interval(Mastery.of(new Tally(n, n)));

        assertThat(none.low()).isCloseTo(1 - Math.pow(0.95, 1.0 / (n + 1)), within(1e-9));
        assertThat(none.high()).isCloseTo(1 - Math.pow(0.05, 1.0 / (n + 1)), within(1e-9));
        assertThat(all.low()).isCloseTo(1 - none.high(), within(1e-9));
        assertThat(all.high()).isCloseTo(1 - none.low(), within(1e-9));
    }

    @Test
    void sevenOfNineIsEightOfEleven() {
        assertThat(Findings.value(Mastery.of(new Tally(7, 9))).value()).isEqualTo(8.0 / 11);
    }

    @ParameterizedTest(name = "{0} answers")
    @CsvSource({"0", "1", "4"})
    void fewAnswersAreNotEnoughEvidence(int n) {
        assertThat(Mastery.of(new Tally(n, n))).isEqualTo(Finding.tooFew(n, 5));
    }
}
