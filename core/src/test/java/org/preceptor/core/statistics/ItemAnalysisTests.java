package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.preceptor.core.item.Items.multipleResponse;
import static org.preceptor.core.item.Items.singleBestAnswer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Item;
import org.preceptor.core.statistics.Finding.Reason;
import org.preceptor.core.statistics.Flag.Dubious;
import org.preceptor.core.statistics.Flag.KeyNotChosen;
import org.preceptor.core.statistics.Flag.NonFunctioning;
import org.preceptor.core.statistics.Flag.PossibleMisKey;

class ItemAnalysisTests {

    static final Item ONE_OF_FOUR = singleBestAnswer("a b c d", "b");

    /** The ten students of {@link AssessmentFiguresTests#TEN}; expected values by NumPy's corrcoef, cov and sort. */
    @Nested
    class TenStudents {

        final ItemAnalysis analysis =
                ItemAnalysis.of(AssessmentCounts.of(AssessmentFiguresTests.TEN).digest());
        final ItemFigures first = analysis.figures(Quiz.item(1), ONE_OF_FOUR);
        final ItemFigures seventh = analysis.figures(Quiz.item(7), ONE_OF_FOUR);

        @Test
        void facilityIsTheMeanShare() {
            assertThat(first.facility()).isEqualTo(new Tally(7, 10).share());
        }

        @Test
        void deviationIsThatOfTheSample() {
            assertThat(Findings.value(first.deviation())).isCloseTo(Math.sqrt(2.1 / 9), within(1e-12));
        }

        @Test
        void discriminationIsTheCorrelationWithTheRest() {
            assertThat(Findings.value(first.discrimination()).value()).isCloseTo(0.705889154385799, within(1e-12));
            assertThat(Findings.value(seventh.discrimination()).value()).isCloseTo(-0.027444509554644, within(1e-12));
        }

        @Test
        void efficiencyIsTheShareOfTheLargestCovariance() {
            assertThat(Findings.value(first.efficiency())).isCloseTo(0.8701298701298701, within(1e-12));
            assertThat(Findings.value(seventh.efficiency())).isCloseTo(-0.0344827586206897, within(1e-12));
        }

        @Test
        void weightsAreSharesOfPointsAndOfSpread() {
            assertThat(Findings.value(first.intendedWeight())).isEqualTo(0.1);
            assertThat(Findings.value(first.effectiveWeight())).isCloseTo(0.1286088, within(1e-7));
            assertThat(Findings.value(seventh.effectiveWeight())).isCloseTo(0.05816552, within(1e-8));
        }

        @Test
        void tenAnswersFlagNothing() {
            assertThat(seventh.evidence()).isEqualTo(Evidence.TOO_FEW);
            assertThat(seventh.flags()).isEmpty();
        }

        @Test
        void figuresComeInTheOrderOfTheIds() {
            assertThat(analysis.figures(
                            Map.of(Quiz.item(7), ONE_OF_FOUR, Quiz.item(2), ONE_OF_FOUR, Quiz.item(11), ONE_OF_FOUR)))
                    .extracting(ItemFigures::item)
                    .containsExactly(Quiz.item(2), Quiz.item(7));
        }
    }

    /** Fisher, Statistical Methods for Research Workers, section 35: limits lie 1.96/√(n − 3) from artanh r. */
    @ParameterizedTest(name = "r = {0} among {1}")
    @CsvSource({"0.5, 28, 0.1560, 0.7358", "-0.5, 28, -0.7358, -0.1560", "0.3, 103, 0.1130, 0.4664"})
    void fishersInterval(double r, long n, double low, double high) {
        Rational covariance = Rational.of(Math.round(r * 10), 10);
        Covariation covariation = new Covariation(n, Rational.ONE, Rational.ONE, covariance, Rational.ONE);

        assertThat(Findings.interval(covariation.correlation()).low()).isCloseTo(low, within(5e-5));
        assertThat(Findings.interval(covariation.correlation()).high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void itemThatRunsAgainstTheWholeHasNoEffectiveWeight() {
        ItemAnalysis analysis = ItemAnalysis.of(
                AssessmentCounts.of(Quiz.points("1000 1000 0111 0111")).digest());

        assertThat(analysis.figures(Quiz.item(1), ONE_OF_FOUR).effectiveWeight())
                .isEqualTo(Finding.notDefined(Reason.NEGATIVE_COVARIANCE));
        assertThat(Findings.value(analysis.figures(Quiz.item(2), ONE_OF_FOUR).effectiveWeight()))
                .isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void perfectCorrelationHasNoInterval() {
        assertThat(figures(Quiz.points("111 000 111 000")).discrimination())
                .isEqualTo(Finding.of(new Estimate(1, Finding.notDefined(Reason.PERFECT))));
    }

    @Test
    void itemThatEverybodyGetsRightDoesNotDiscriminate() {
        ItemFigures figures = figures(Quiz.points("100 111 110 101"));

        assertThat(figures.discrimination()).isEqualTo(Finding.notDefined(Reason.NO_SPREAD));
        assertThat(figures.efficiency()).isEqualTo(Finding.notDefined(Reason.NO_SPREAD));
        assertThat(Findings.value(figures.deviation())).isZero();
    }

    @Test
    void itemThatNobodyWasAskedSaysSo() {
        ItemFigures figures = ItemAnalysis.of(AssessmentCounts.NONE.digest()).figures(Quiz.item(1), ONE_OF_FOUR);

        assertThat(figures.n()).isZero();
        assertThat(figures.facility()).isEqualTo(Finding.tooFew(0, 1));
        assertThat(figures.intendedWeight()).isEqualTo(Finding.tooFew(0, 1));
        assertThat(figures.discrimination()).isEqualTo(Finding.tooFew(0, 2));
        assertThat(figures.guess()).isEqualTo(Fraction.of(1, 4));
        assertThat(figures.options()).extracting(OptionFigures::n).containsOnly(0L);
    }

    @Nested
    class Choices {

        final ItemFigures figures =
                figures(join(Quiz.choosing("b", 12, 8, 9, 10), Quiz.choosing("a", 6, 4, 5), Quiz.choosing("-", 2, 0)));

        @Test
        void optionsCarryShareAndMeanRest() {
            assertThat(figures.options())
                    .extracting(OptionFigures::option, OptionFigures::key, OptionFigures::n, OptionFigures::meanRest)
                    .containsExactly(
                            tuple("a", false, 6L, Finding.of(4.5)),
                            tuple("b", true, 12L, Finding.of(9.0)),
                            tuple("c", false, 0L, Finding.tooFew(0, 1)),
                            tuple("d", false, 0L, Finding.tooFew(0, 1)));
            assertThat(figures.options().getFirst().share()).isEqualTo(new Tally(6, 20).share());
        }

        @Test
        void blanksCountWithoutPoints() {
            assertThat(figures.n()).isEqualTo(20);
            assertThat(figures.blanks()).isEqualTo(2);
            assertThat(figures.facility()).isEqualTo(new Tally(12, 20).share());
        }

        @Test
        void distractorsUnderOneInTwentyDoNotFunction() {
            assertThat(figures.flags()).containsExactly(new NonFunctioning("c", 0), new NonFunctioning("d", 0));
        }

        @Test
        void oneInTwentyFunctions() {
            assertThat(figures(join(
                                    Quiz.choosing("b", 12, 8, 9, 10),
                                    Quiz.choosing("a", 6, 4, 5),
                                    Quiz.choosing("c", 1, 3),
                                    Quiz.choosing("d", 1, 3)))
                            .flags())
                    .isEmpty();
        }

        @Test
        void nineteenAnswersFlagNothing() {
            assertThat(figures(Quiz.choosing("b", 19, 8, 9, 10)).flags()).isEmpty();
        }

        @ParameterizedTest(name = "{0} answers are {1}")
        @CsvSource({"19, TOO_FEW", "20, PROVISIONAL", "99, PROVISIONAL", "100, SETTLED"})
        void flagsAreProvisionalUnderAHundred(int n, Evidence evidence) {
            assertThat(figures(Quiz.choosing("b", n, 8, 9)).evidence()).isEqualTo(evidence);
        }

        @Test
        void itemApartFromTheRestIsDubious() {
            List<Sitting> people = join(
                    Quiz.choosing("b", 6, 2, 5, 8), Quiz.choosing("a", 5, 2, 5, 8),
                    Quiz.choosing("c", 5, 2, 5, 8), Quiz.choosing("d", 5, 2, 5, 8));

            assertThat(figures(people).flags()).hasSize(1).first().isInstanceOf(Dubious.class);
        }

        @Test
        void multipleResponseIsJudgedByItsDistractorsOnly() {
            ItemFigures figures = ItemAnalysis.of(
                            AssessmentCounts.of(Quiz.choosing("b", 20, 7, 8)).digest())
                    .figures(Quiz.item(1), multipleResponse("a b c", "a c"));

            assertThat(figures.flags()).isEmpty();
        }
    }

    @Nested
    class WrongKeys {

        @Test
        void strongTraineesWhoChooseADistractorPointToAWrongKey() {
            ItemFigures figures = figures(
                    join(Quiz.choosing("c", 15, 8, 9, 10), Quiz.choosing("b", 5, 2, 3), Quiz.choosing("a", 2, 2, 3)));

            assertThat(figures.flags())
                    .filteredOn(PossibleMisKey.class::isInstance)
                    .hasSize(1);
            assertThat(figures.flags()).contains(warning(figures));
            assertThat(warning(figures).option()).isEqualTo("c");
            assertThat(warning(figures).difference().value()).isCloseTo(9 - 2.4, within(1e-12));
        }

        @Test
        void onePersonOnTheKeyIsEnough() {
            assertThat(figures(join(Quiz.choosing("c", 24, 8, 9, 10), Quiz.choosing("b", 1, 2)))
                            .flags())
                    .filteredOn(PossibleMisKey.class::isInstance)
                    .hasSize(1);
        }

        @Test
        void differenceWithinChanceIsNoWarning() {
            assertThat(figures(join(Quiz.choosing("c", 10, 3, 7, 8), Quiz.choosing("b", 10, 2, 6, 8)))
                            .flags())
                    .noneMatch(PossibleMisKey.class::isInstance);
        }

        @Test
        void fourPeopleOnADistractorAreNoWarning() {
            assertThat(figures(join(Quiz.choosing("c", 4, 10), Quiz.choosing("b", 20, 2, 3)))
                            .flags())
                    .noneMatch(PossibleMisKey.class::isInstance);
        }

        @Test
        void keyThatNobodyChoosesIsNamed() {
            assertThat(figures(Quiz.choosing("c", 20, 8, 9, 10)).flags()).contains(new KeyNotChosen("b"));
        }

        @Test
        void itemThatEverybodyLeftBlankSaysNothingOfItsKey() {
            assertThat(figures(Quiz.choosing("-", 20, 8, 9, 10)).flags()).noneMatch(KeyNotChosen.class::isInstance);
        }

        private PossibleMisKey warning(ItemFigures figures) {
            return figures.flags().stream()
                    .filter(PossibleMisKey.class::isInstance)
                    .map(PossibleMisKey.class::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static ItemFigures figures(List<Sitting> people) {
        return ItemAnalysis.of(AssessmentCounts.of(people).digest()).figures(Quiz.item(1), ONE_OF_FOUR);
    }

    @SafeVarargs
    private static List<Sitting> join(List<Sitting>... groups) {
        List<Sitting> all = new ArrayList<>();
        for (List<Sitting> group : groups) {
            all.addAll(group);
        }
        return all;
    }
}
