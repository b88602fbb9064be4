package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.core.item.PassMark;

/** Every figure of two hundred made-up quizzes against {@link SlowFigures}, and what must hold of counts. */
class RandomQuizTests {

    private static final double NEARLY = 1e-9;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figuresOfTheAssessmentEqualTheSlowWay(long seed) {
        RandomQuiz quiz = RandomQuiz.of(seed);
        SlowFigures slow = quiz.slowly();
        double items = slow.items();
        double[] totals = slow.totals();
        AssessmentFigures figures =
                AssessmentFigures.of(AssessmentCounts.of(quiz.sittings()).digest(), new PassMark(60));

        assertThat(figures.n()).isEqualTo(slow.people());
        agree(figures.mean().map(Estimate::value), SlowFigures.mean(totals) / items);
        agree(figures.median(), SlowFigures.median(totals) / items);
        agree(figures.deviation(), SlowFigures.deviation(totals) / items);
        agree(figures.skewness(), SlowFigures.skewness(totals));
        agree(figures.kurtosis(), SlowFigures.kurtosis(totals));
        agree(figures.alpha().map(Estimate::value), slow.alpha());
        agree(figures.errorRatio(), Math.sqrt(1 - slow.alpha()));
        agree(figures.standardError(), Math.sqrt(1 - slow.alpha()) * SlowFigures.deviation(totals) / items);
        assertThat(figures.passed())
                .hasValueSatisfying(passed -> assertThat(passed.right())
                        .isEqualTo(DoubleStream.of(totals)
                                .filter(total -> total >= 0.6 * items - NEARLY)
                                .count()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figuresOfItemsEqualTheSlowWay(long seed) {
        RandomQuiz quiz = RandomQuiz.of(seed);
        SlowFigures slow = quiz.slowly();
        ItemAnalysis analysis =
                ItemAnalysis.of(AssessmentCounts.of(quiz.sittings()).digest());

        for (int i = 0; i < slow.items(); i++) {
            ItemFigures figures = analysis.figures(Quiz.item(i + 1), quiz.item(i));
            assertThat(figures.n()).isEqualTo(slow.people());
            agree(figures.facility().map(Estimate::value), SlowFigures.mean(slow.item(i)));
            agree(figures.deviation(), SlowFigures.deviation(slow.item(i)));
            agree(figures.intendedWeight(), slow.people() == 0 ? Double.NaN : 1.0 / slow.items());
            agree(figures.effectiveWeight(), slow.effectiveWeight(i));
            agree(figures.discrimination().map(Estimate::value), slow.discrimination(i));
            agree(figures.efficiency(), slow.efficiency(i));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void optionsEqualTheSlowWay(long seed) {
        RandomQuiz quiz = RandomQuiz.of(seed);
        SlowFigures slow = quiz.slowly();
        List<Sitting> sittings = quiz.sittings();
        ItemAnalysis analysis = ItemAnalysis.of(AssessmentCounts.of(sittings).digest());

        for (int i = 0; i < slow.items(); i++) {
            int item = i;
            double[] all = slow.rests(i);
            for (OptionFigures option :
                    analysis.figures(Quiz.item(i + 1), quiz.item(i)).options()) {
                double[] rests = IntStream.range(0, slow.people())
                        .filter(person -> chose(sittings.get(person), item, option.option()))
                        .mapToDouble(person -> all[person])
                        .toArray();
                assertThat(option.n()).isEqualTo(rests.length);
                agree(option.meanRest(), SlowFigures.mean(rests));
            }
        }
    }

    private static boolean chose(Sitting sitting, int item, String option) {
        return sitting.responses().get(item).chosen().contains(option);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsOfPartsAddUpInAnyOrder(long seed) {
        List<Sitting> sittings = new ArrayList<>(RandomQuiz.of(seed).sittings());
        AssessmentCounts whole = AssessmentCounts.of(sittings);
        Random chance = new Random(seed);
        Collections.shuffle(sittings, chance);
        int cut = chance.nextInt(sittings.size() + 1);
        AssessmentCounts one = AssessmentCounts.of(sittings.subList(0, cut));
        AssessmentCounts other = AssessmentCounts.of(sittings.subList(cut, sittings.size()));

        assertThat(one.plus(other)).isEqualTo(whole);
        assertThat(other.plus(one)).isEqualTo(whole);
        assertThat(whole.minus(one)).isEqualTo(other);
        assertThat(whole.minus(whole)).isEqualTo(AssessmentCounts.NONE);
        assertThat(whole.plus(AssessmentCounts.NONE)).isEqualTo(whole);
    }

    /** A trainee whose last attempt replaces an earlier one leaves the same counts as if only the last had been counted. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replacingAnAttemptEqualsRecounting(long seed) {
        List<Sitting> sittings = RandomQuiz.of(seed).sittings();
        AssessmentCounts counts = AssessmentCounts.NONE;
        Sitting before = null;
        for (Sitting sitting : sittings) {
            counts = before == null ? counts : counts.minus(AssessmentCounts.of(before));
            counts = counts.plus(AssessmentCounts.of(sitting));
            before = sitting;
        }

        assertThat(counts).isEqualTo(before == null ? AssessmentCounts.NONE : AssessmentCounts.of(before));
    }

    /** Ten thousand times the same people change no figure that does not depend on n, not even in its last digit. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figuresDoNotDriftWithTheNumberOfAttempts(long seed) {
        AssessmentCounts once = AssessmentCounts.of(RandomQuiz.of(seed).sittings());
        AssessmentCounts often = once;
        for (int doubling = 0; doubling < 14; doubling++) {
            often = often.plus(often);
        }

        assertThat(often.n()).isEqualTo(once.n() << 14);
        assertThat(often.totals().mean()).isEqualTo(once.totals().mean());
        for (ItemVersion item : once.items().keySet()) {
            assertThat(often.get(item).sums().scores().sums().mean())
                    .isEqualTo(once.get(item).sums().scores().sums().mean());
            assertThat(often.get(item).sums().products())
                    .isEqualTo(once.get(item).sums().products().times(1L << 14));
        }
    }

    /** The counts of an item never exceed its possible points and rest scores, however many take part. */
    @Test
    void sizeDoesNotGrowWithTheCohort() {
        AssessmentCounts counts = IntStream.range(0, 400)
                .mapToObj(RandomQuiz::of)
                .filter(quiz -> quiz.items() == 7)
                .flatMap(quiz -> quiz.sittings().stream())
                .map(AssessmentCounts::of)
                .reduce(AssessmentCounts.NONE, AssessmentCounts::plus);

        assertThat(counts.n()).isGreaterThan(1000);
        assertThat(counts.totals().counts()).hasSizeLessThanOrEqualTo(7 * 12 + 1);
        assertThat(counts.items().values())
                .allMatch(item -> item.sums().scores().counts().size() <= 12 + 1)
                .allMatch(item -> item.rests().counts().size() <= 6 * 12 + 1)
                .allMatch(item -> item.sums().restsByOption().size() <= 3);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Both say the same number, or both say that there is none. */
    private static void agree(Finding<Double> finding, double slow) {
        if (Double.isNaN(slow)) {
            assertThat(finding.found()).isEmpty();
        } else {
            assertThat(Findings.value(finding)).isCloseTo(slow, within(NEARLY));
        }
    }
}
