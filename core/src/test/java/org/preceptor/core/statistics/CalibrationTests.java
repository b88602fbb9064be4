package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.core.statistics.Calibration.Brier;
import org.preceptor.core.statistics.Finding.Reason;

class CalibrationTests {

    static final SortedMap<Integer, Tally> ANSWERS = new TreeMap<>(
            Map.of(25, new Tally(12, 40), 50, new Tally(30, 60), 75, new Tally(60, 80), 95, new Tally(54, 60)));

    /**
     * By hand: 156 of 240 are right. Only at 25 and 95 do share and confidence differ, by 0.05: reliability = (40 + 60) × 0.0025 /
     * 240. The shares lie −0.35, −0.15, 0.1 and 0.25 from 0.65: resolution = 10.8 / 240. Uncertainty = 0.65 × 0.35.
     */
    @Test
    void partsOfTheBrierScoreAreThoseWorkedOutByHand() {
        Brier brier = Findings.value(Calibration.of(ANSWERS).brier());

        assertThat(brier.reliability()).isCloseTo(0.25 / 240, within(1e-15));
        assertThat(brier.resolution()).isCloseTo(10.8 / 240, within(1e-15));
        assertThat(brier.uncertainty()).isCloseTo(0.2275, within(1e-15));
        assertThat(brier.score()).isCloseTo(44.05 / 240, within(1e-15));
    }

    /** Brier, Monthly Weather Review 1950;78:1–3: the score is 0 for sure and right, and half his 2 for sure and wrong. */
    @Test
    void scoreRunsFromNothingToOne() {
        assertThat(score(100, new Tally(9, 9))).isZero();
        assertThat(score(100, new Tally(0, 9))).isEqualTo(1);
        assertThat(score(50, new Tally(4, 9))).isEqualTo(0.25);
    }

    /** Murphy, Journal of Applied Meteorology 1973;12:595–600, equation 8. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scoreIsReliabilityLessResolutionPlusUncertainty(long seed) {
        Brier brier = Findings.value(
                Calibration.of(tallies(answers(new Random(seed)))).brier());

        assertThat(brier.score())
                .isCloseTo(brier.reliability() - brier.resolution() + brier.uncertainty(), within(1e-15));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scoreAndOverconfidenceEqualTheSlowWay(long seed) {
        List<double[]> answers = answers(new Random(seed));
        Calibration calibration = Calibration.of(tallies(answers));

        assertThat(Findings.value(calibration.brier()).score())
                .isCloseTo(
                        mean(answers.stream()
                                .mapToDouble(a -> Math.pow(a[0] - a[1], 2))
                                .toArray()),
                        within(1e-12));
        assertThat(Findings.value(calibration.overconfidence()).value())
                .isCloseTo(mean(answers.stream().mapToDouble(a -> a[0] - a[1]).toArray()), within(1e-12));
        assertThat(calibration.confidentlyWrong())
                .isEqualTo(
                        answers.stream().filter(a -> a[0] >= 0.75 && a[1] == 0).count());
    }

    /** Each by its own sum over the answers, from nobody on. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void partsOfTheScoreEqualTheSlowWay(long seed) {
        List<double[]> answers = seed % 20 == 0 ? List.of() : answers(new Random(seed));
        Calibration calibration = Calibration.of(tallies(answers));
        if (answers.isEmpty()) {
            assertThat(calibration.brier()).isEqualTo(Finding.tooFew(0, 1));
            assertThat(calibration.overconfidence()).isEqualTo(Finding.tooFew(0, 1));
            return;
        }

        double base = mean(answers.stream().mapToDouble(a -> a[1]).toArray());
        Brier brier = Findings.value(calibration.brier());
        assertThat(brier.reliability())
                .isCloseTo(
                        mean(answers.stream()
                                .mapToDouble(a -> Math.pow(a[0] - right(answers, a[0]), 2))
                                .toArray()),
                        within(1e-12));
        assertThat(brier.resolution())
                .isCloseTo(
                        mean(answers.stream()
                                .mapToDouble(a -> Math.pow(right(answers, a[0]) - base, 2))
                                .toArray()),
                        within(1e-12));
        assertThat(brier.uncertainty())
                .isCloseTo(
                        mean(answers.stream()
                                .mapToDouble(a -> Math.pow(a[1] - base, 2))
                                .toArray()),
                        within(1e-12));
        SlowIntervals.agree(
                calibration.overconfidence(),
                SlowIntervals.ofMean(
                        answers.stream().mapToDouble(a -> a[0] - a[1]).toArray()));
    }

    /** How often answers with a confidence are right. */
    private static double right(List<double[]> answers, double confidence) {
        return mean(answers.stream()
                .filter(a -> a[0] == confidence)
                .mapToDouble(a -> a[1])
                .toArray());
    }

    @Test
    void pointsCarryWilsonsIntervals() {
        assertThat(Calibration.of(ANSWERS).points())
                .extracting(Calibration.Point::percent, Calibration.Point::share)
                .contains(tuple(95, new Tally(54, 60).share()));
    }

    @Test
    void wrongAnswersFromSeventyFivePerCentOnAreConfident() {
        assertThat(Calibration.of(ANSWERS).confidentlyWrong()).isEqualTo(20 + 6);
    }

    @Test
    void noAnswersHaveNoScore() {
        Calibration none = Calibration.of(new TreeMap<>(Map.of(25, Tally.NONE)));

        assertThat(none.brier()).isEqualTo(Finding.tooFew(0, 1));
        assertThat(none.overconfidence()).isEqualTo(Finding.tooFew(0, 1));
        assertThat(none.points()).extracting(Calibration.Point::share).containsExactly(Finding.tooFew(0, 1));
    }

    @Test
    void sameAnswerAgainAndAgainHasNoInterval() {
        Calibration sure = Calibration.of(new TreeMap<>(Map.of(95, new Tally(30, 30))));

        assertThat(Findings.value(sure.overconfidence()).interval()).isEqualTo(Finding.notDefined(Reason.NO_SPREAD));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static double score(int percent, Tally tally) {
        return Findings.value(
                        Calibration.of(new TreeMap<>(Map.of(percent, tally))).brier())
                .score();
    }

    /** Confidence and outcome of single answers. */
    private static List<double[]> answers(Random chance) {
        double[] anchors = {0.25, 0.5, 0.75, 0.95};
        double ease = chance.nextInt(5) / 4.0;
        List<double[]> answers = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(80); i++) {
            answers.add(new double[] {anchors[chance.nextInt(4)], chance.nextDouble() < ease ? 1 : 0});
        }
        return answers;
    }

    private static SortedMap<Integer, Tally> tallies(List<double[]> answers) {
        SortedMap<Integer, Tally> tallies = new TreeMap<>();
        answers.forEach(a -> tallies.merge((int) Math.round(a[0] * 100), Tally.of(a[1] == 1), Tally::plus));
        return tallies;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
