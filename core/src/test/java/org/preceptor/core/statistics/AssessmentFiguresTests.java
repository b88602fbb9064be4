package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.item.PassMark;
import org.preceptor.core.statistics.Finding.Reason;

class AssessmentFiguresTests {

    /**
     * Ten students and ten items: K. L. Wuensch, East Carolina University, Statistics Help, KR20.txt (core.ecu.edu/wuenschk). He
     * works out Σpq = 2.18 and a variance of 5.84 with n as the divisor, so KR-20 = 10/9 × (1 − 2.18/5.84) = 0.696.
     */
    static final List<Sitting> TEN = Quiz.points("1111110110 1011011101 1111011001 0010001000 0000010010 "
            + "1110111111 1101110111 1111111101 0101111101 1101101110");

    static final AssessmentFigures FIGURES =
            AssessmentFigures.of(AssessmentCounts.of(TEN).digest(), new PassMark(70));

    @Nested
    class Reliabilities {

        @Test
        void alphaIsTheKr20OfTheExample() {
            assertThat(Findings.value(FIGURES.alpha()).value()).isCloseTo(10.0 / 9 * (1 - 2.18 / 5.84), within(1e-12));
        }

        /** statpsych (R), {@code ci.cronbach(.05, .85, 7, 89)}, whose lower limit is exact; C. Evans, psyctc.org, feldt1. */
        @Test
        void feldtsIntervalIsThatOfOthers() {
            assertThat(Reliability.feldt(0.85, 89, 7).low()).isCloseTo(0.79706, within(1e-4));
            assertThat(Reliability.feldt(0.85, 89, 7).high()).isCloseTo(0.89316, within(1e-4));
            assertThat(Reliability.feldt(0.913, 873, 20).low()).isCloseTo(0.9044024, within(1e-7));
            assertThat(Reliability.feldt(0.913, 873, 20).high()).isCloseTo(0.9211588, within(1e-7));
        }

        @Test
        void alphaOfTheExampleCarriesFeldtsInterval() {
            assertThat(Findings.interval(FIGURES.alpha()).low()).isCloseTo(0.3090704, within(1e-7));
            assertThat(Findings.interval(FIGURES.alpha()).high()).isCloseTo(0.9112038, within(1e-7));
        }

        @Test
        void errorOfMeasurementFollowsFromAlpha() {
            double ratio = Math.sqrt(1 - 10.0 / 9 * (1 - 2.18 / 5.84));

            assertThat(Findings.value(FIGURES.errorRatio())).isCloseTo(ratio, within(1e-12));
            assertThat(Findings.value(FIGURES.standardError()))
                    .isCloseTo(ratio * Math.sqrt(58.4 / 9) / 10, within(1e-12));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"1 0 1 1, ONE_ITEM", "11 01 1 00, ITEMS_DIFFER", "10 10 01, NO_SPREAD", "111 111 111, NO_SPREAD"})
        void alphaSaysWhyItIsNotDefined(String people, Reason reason) {
            AssessmentFigures figures = AssessmentFigures.of(
                    AssessmentCounts.of(Quiz.points(people)).digest());

            assertThat(figures.alpha()).isEqualTo(Finding.notDefined(reason));
            assertThat(figures.standardError()).isEqualTo(Finding.notDefined(reason));
        }

        @Test
        void perfectAlphaHasNoInterval() {
            AssessmentFigures figures = AssessmentFigures.of(
                    AssessmentCounts.of(Quiz.points("11 00 11 00")).digest());

            assertThat(figures.alpha()).isEqualTo(Finding.of(new Estimate(1, Finding.notDefined(Reason.PERFECT))));
        }
    }

    @Nested
    class Shapes {

        /** Microsoft's example for SKEW and KURT, which are G₁ and G₂ like Moodle's: 0.359543 and −0.151800. */
        @Test
        void skewnessAndKurtosisAreThoseOfTheSpreadsheet() {
            Moments moments = HistogramTests.of("3 4 5 2 3 4 5 6 4 7").moments();

            assertThat(Findings.value(AssessmentFigures.skewness(moments))).isCloseTo(0.359543071, within(1e-9));
            assertThat(Findings.value(AssessmentFigures.kurtosis(moments))).isCloseTo(-0.151799637, within(1e-9));
        }

        @Test
        void skewnessHasTheSignOfTheLongerTail() {
            assertThat(Findings.value(AssessmentFigures.skewness(
                            HistogramTests.of("1 8 9 9 9").moments())))
                    .isNegative();
        }

        @Test
        void scoresAreSharesOfThePoints() {
            assertThat(Findings.value(FIGURES.mean()).value()).isCloseTo(0.66, within(1e-12));
            assertThat(Findings.value(FIGURES.median())).isEqualTo(0.7);
            assertThat(Findings.value(FIGURES.deviation())).isCloseTo(Math.sqrt(58.4 / 9) / 10, within(1e-12));
        }

        @ParameterizedTest(name = "{0} attempts")
        @CsvSource({"0, 1, 2, 3, 4", "1, , 2, 3, 4", "2, , , 3, 4", "3, , , , 4"})
        void everyFigureNeedsItsNumberOfAttempts(int n, Long mean, Long deviation, Long skewness, Long kurtosis) {
            AssessmentFigures figures = AssessmentFigures.of(
                    AssessmentCounts.of(TEN.subList(2, 2 + n)).digest());

            assertThat(figures.mean()).matches(found -> isTooFew(found, n, mean));
            assertThat(figures.deviation()).matches(found -> isTooFew(found, n, deviation));
            assertThat(figures.skewness()).matches(found -> isTooFew(found, n, skewness));
            assertThat(figures.kurtosis()).matches(found -> isTooFew(found, n, kurtosis));
        }

        private boolean isTooFew(Finding<?> finding, int n, Long needed) {
            return needed == null ? finding.found().isPresent() : finding.equals(Finding.tooFew(n, needed));
        }
    }

    @Nested
    class Passing {

        @Test
        void thoseAtThePassMarkPassed() {
            assertThat(FIGURES.passed()).contains(new Tally(8, 10));
        }

        @Test
        void nothingIsSaidOfPassingWithoutAPassMark() {
            assertThat(AssessmentFigures.of(AssessmentCounts.of(TEN).digest()).passed())
                    .isEmpty();
            assertThat(AssessmentFigures.of(AssessmentCounts.of(TEN).digest()).consistency())
                    .isEmpty();
        }

        @Test
        void tenAttemptsAreTooFewForConsistency() {
            assertThat(FIGURES.consistency()).contains(Finding.tooFew(10, 20));
        }

        /** At the mean P(both below) = ¼ + arcsin ρ / 2π (Sheppard 1899): with ρ = ½ two in three are decided alike. */
        @ParameterizedTest(name = "reliability {0}")
        @CsvSource({"0.1, 0.5319", "0.5, 0.6667", "0.9, 0.8564", "1, 1"})
        void consistencyAtTheMeanHasItsClosedForm(double reliability, double agreement) {
            assertThat(DecisionConsistency.at(0, reliability).agreement()).isCloseTo(agreement, within(5e-5));
        }

        /** SciPy 1.17, multivariate_normal.cdf, from which agreement and kappa follow by Peng and Subkoviak's formulas. */
        @ParameterizedTest(name = "cut at {0}, reliability {1}")
        @CsvSource({
            "0.5, 0.1, 0.5984, 0.0589",
            "0.5, 0.9, 0.8736, 0.7037",
            "1, 0.5, 0.8077, 0.2798",
            "-1, 0.5, 0.8077, 0.2798",
            "2, 0.1, 0.9562, 0.0159",
            "-2, 0.9, 0.9812, 0.5777"
        })
        void consistencyElsewhereIsThatOfTheBivariateNormal(
                double z, double reliability, double agreement, double kappa) {
            DecisionConsistency consistency = DecisionConsistency.at(z, reliability);

            assertThat(consistency.agreement()).isCloseTo(agreement, within(5e-5));
            assertThat(Findings.value(consistency.kappa())).isCloseTo(kappa, within(5e-5));
        }

        /** A cut of 2 of 4 lies at 1.5, half a point lower, although here all have an even number of points. */
        @Test
        void cutLiesHalfAPointLower() {
            AssessmentCounts counts =
                    AssessmentCounts.of(Quiz.points("1111 1111 1100 1111 0000 1111 0110 1111 1111 0000 "
                            + "1111 0011 1111 0000 1111 1001 1111 1111 0000 1111"));
            AssessmentFigures figures = AssessmentFigures.of(counts.digest(), new PassMark(50));
            double z = (1.5 / 4 - Findings.value(figures.mean()).value()) / Findings.value(figures.deviation());
            DecisionConsistency expected =
                    DecisionConsistency.at(z, Findings.value(figures.alpha()).value());

            assertThat(figures.consistency().map(Findings::value))
                    .hasValueSatisfying(consistency ->
                            assertThat(consistency.agreement()).isCloseTo(expected.agreement(), within(1e-12)));
        }

        @Test
        void uselessReliabilityDecidesNothing() {
            List<Sitting> opposed = Quiz.points("10 01 10 01 10 01 10 01 10 01 10 01 10 01 10 01 10 01 10 11");

            assertThat(AssessmentFigures.of(AssessmentCounts.of(opposed).digest(), new PassMark(50))
                            .consistency())
                    .contains(Finding.notDefined(Reason.NO_RELIABILITY));
        }

        @Test
        void cutFarBelowEverybodyLeavesNoKappa() {
            assertThat(DecisionConsistency.at(-40, 0.8))
                    .isEqualTo(new DecisionConsistency(1, Finding.notDefined(Reason.UNANIMOUS)));
        }
    }
}
