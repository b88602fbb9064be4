package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.preceptor.core.item.Items.singleBestAnswer;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.PassMark;

/** Intervals, consistency and flags of two hundred made-up quizzes against {@link SlowIntervals} and definitions told anew. */
class RandomIntervalTests {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void intervalsOfTheAssessmentEqualTheSlowWay(long seed) {
        RandomQuiz quiz = RandomQuiz.of(seed);
        SlowFigures slow = quiz.slowly();
        AssessmentFigures figures = figures(quiz);
        double[] shares = DoubleStream.of(slow.totals())
                .map(total -> total / slow.items())
                .toArray();

        SlowIntervals.agree(figures.mean(), SlowIntervals.ofMean(shares));
        SlowIntervals.agree(figures.alpha(), SlowIntervals.ofAlpha(slow.alpha(), slow.people(), slow.items()));
        double passed =
                DoubleStream.of(shares).filter(share -> share > 0.6 - 1e-9).count();
        SlowIntervals.agree(
                figures.passed().orElseThrow().share(), SlowIntervals.wilson(passed / slow.people(), slow.people()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void consistencyEqualsTheSlowWay(long seed) {
        RandomQuiz quiz = RandomQuiz.of(seed);
        SlowFigures slow = quiz.slowly();
        Finding<DecisionConsistency> found = figures(quiz).consistency().orElseThrow();
        double alpha = slow.alpha();
        if (slow.people() < 20 || !(alpha > 0)) {
            assertThat(found.found()).isEmpty();
            return;
        }

        double cut = 0.6 * slow.items() - step(slow.totals()) / 2;
        double z = (cut - SlowFigures.mean(slow.totals())) / SlowFigures.deviation(slow.totals());
        double fails = SlowIntervals.normalBelow(z);
        double failsTwice = alpha > 1 - 1e-9
                ? fails
                : SlowIntervals.area(
                        -9,
                        z,
                        x -> SlowIntervals.normal(x)
                                * SlowIntervals.normalBelow((z - alpha * x) / Math.sqrt(1 - alpha * alpha)));
        double agreement = failsTwice + (1 - 2 * fails + failsTwice);
        double chance = fails * fails + (1 - fails) * (1 - fails);

        assertThat(Findings.value(found).agreement()).isCloseTo(agreement, within(1e-4));
        assertThat(Findings.value(Findings.value(found).kappa()))
                .isCloseTo((agreement - chance) / (1 - chance), within(1e-2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void intervalsOfItemsAndOptionsEqualTheSlowWay(long seed) {
        RandomQuiz quiz = RandomQuiz.of(seed);
        SlowFigures slow = quiz.slowly();
        List<Sitting> sittings = quiz.sittings();
        ItemAnalysis analysis = ItemAnalysis.of(AssessmentCounts.of(sittings).digest());

        for (int i = 0; i < slow.items(); i++) {
            ItemFigures figures = analysis.figures(Quiz.item(i + 1), quiz.item(i));
            SlowIntervals.agree(
                    figures.facility(), SlowIntervals.wilson(SlowFigures.mean(slow.item(i)), slow.people()));
            SlowIntervals.agree(
                    figures.discrimination(), SlowIntervals.ofCorrelation(slow.discrimination(i), slow.people()));
            assertThat(figures.guess())
                    .isEqualTo(quiz.item(i) instanceof SingleBestAnswer ? Fraction.of(1, 3) : Fraction.of(1, 2));
            for (OptionFigures option : figures.options()) {
                double share = (double) new SlowFlags(slow, sittings, i, quiz.item(i)).rests(option.option()).length
                        / slow.people();
                SlowIntervals.agree(option.share(), SlowIntervals.wilson(share, slow.people()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void flagsFollowFromTheirDefinitions(long seed) {
        RandomQuiz quiz = RandomQuiz.of(seed);
        SlowFigures slow = quiz.slowly();
        List<Sitting> sittings = quiz.sittings();
        ItemAnalysis analysis = ItemAnalysis.of(AssessmentCounts.of(sittings).digest());

        for (int i = 0; i < slow.items(); i++) {
            for (Item asked : rightlyAndWronglyKeyed(quiz.item(i))) {
                assertThat(analysis.figures(Quiz.item(i + 1), asked).flags())
                        .extracting(RandomIntervalTests::words)
                        .containsExactlyElementsOf(new SlowFlags(slow, sittings, i, asked).all());
            }
        }
    }

    /** Two hundred quizzes would prove little if none of them had something odd. */
    @Test
    void everyKindOfFlagOccurs() {
        Stream<String> words = seeds().mapToObj(RandomQuiz::of)
                .flatMap(quiz -> IntStream.range(0, quiz.items())
                        .boxed()
                        .flatMap(i -> rightlyAndWronglyKeyed(quiz.item(i)).stream()
                                .flatMap(item ->
                                        new SlowFlags(quiz.slowly(), quiz.sittings(), i, item).all().stream())));

        assertThat(words.map(word -> word.replaceAll(" .*", "")).distinct())
                .containsExactlyInAnyOrder("dubious", "nobody", "perhaps", "hardly");
    }

    /** Whoever has the item right chose a; keyed b, the strong choose what passes for a distractor. */
    private static List<Item> rightlyAndWronglyKeyed(Item item) {
        return item instanceof SingleBestAnswer ? List.of(item, singleBestAnswer("a b c", "b")) : List.of(item);
    }

    private static String words(Flag flag) {
        return switch (flag) {
            case Flag.Dubious dubious -> "dubious";
            case Flag.KeyNotChosen none -> "nobody chose " + none.key();
            case Flag.PossibleMisKey other -> "perhaps " + other.option();
            case Flag.NonFunctioning option -> "hardly " + option.option();
        };
    }

    /** The largest step in which totals come. */
    private static double step(double[] totals) {
        ToDoubleFunction<Integer> farthest = parts -> DoubleStream.of(totals)
                .map(total -> Math.abs(total * parts - Math.rint(total * parts)))
                .max()
                .orElse(0);
        return 1.0
                / IntStream.rangeClosed(1, 12)
                        .filter(parts -> farthest.applyAsDouble(parts) < 1e-6)
                        .findFirst()
                        .orElseThrow();
    }

    private static AssessmentFigures figures(RandomQuiz quiz) {
        return AssessmentFigures.of(AssessmentCounts.of(quiz.sittings()).digest(), new PassMark(60));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }
}
