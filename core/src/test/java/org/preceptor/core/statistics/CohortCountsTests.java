package org.preceptor.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.FormLetter;

/** What a cohort's attempts add up to. */
class CohortCountsTests {

    static final ContentHash COURSE = ContentHash.of(List.of("a course"));
    static final Paper PRE_TEST = paper(AssessmentKind.PRE_TEST, "A");
    static final Paper FINAL = paper(AssessmentKind.FINAL, "B");
    static final Paper OTHER_FINAL = paper(AssessmentKind.FINAL, "C");

    @Nested
    class Choices {

        final CohortCounts counts = CohortCounts.of(
                List.of(List.of(taken(FINAL, 3, "1000"), taken(FINAL, 1, "1100"), taken(OTHER_FINAL, 2, "1110"))));

        @Test
        void theFirstIsCountedOnItsForm() {
            assertThat(totals(AttemptChoice.FIRST)).isEqualTo(Map.of(FINAL, Histogram.of(Rational.of(2))));
        }

        @Test
        void theLastIsCountedOnItsForm() {
            assertThat(totals(AttemptChoice.LAST)).isEqualTo(Map.of(FINAL, Histogram.of(Rational.of(1))));
        }

        @Test
        void theHighestIsCountedOnItsForm() {
            assertThat(totals(AttemptChoice.HIGHEST)).isEqualTo(Map.of(OTHER_FINAL, Histogram.of(Rational.of(3))));
        }

        @Test
        void allAreCountedOnTheirForms() {
            assertThat(totals(AttemptChoice.ALL))
                    .isEqualTo(Map.of(
                            FINAL,
                            Histogram.of(List.of(Rational.of(1), Rational.of(2))),
                            OTHER_FINAL,
                            Histogram.of(Rational.of(3))));
        }

        private Map<Paper, Histogram> totals(AttemptChoice choice) {
            return counts.samples().entrySet().stream()
                    .filter(entry -> entry.getKey().choice() == choice)
                    .collect(Collectors.toMap(
                            entry -> entry.getKey().paper(),
                            entry -> entry.getValue().totals()));
        }
    }

    @Nested
    class Gains {

        @Test
        void firstPreTestAndFirstFinalMakeAPair() {
            GainCounts gain = gain(taken(PRE_TEST, 1, "1000"), taken(FINAL, 2, "1111"), taken(FINAL, 1, "1100"));

            assertThat(gain.overall().all()).isEqualTo(Histogram.of(Rational.of(1, 4)));
            assertThat(gain.overall().histograms())
                    .containsOnlyKeys(new FormOrder(new FormLetter("A"), new FormLetter("B")));
            assertThat(gain.of(Quiz.OBJECTIVE)).isEqualTo(gain.overall());
        }

        @Test
        void whoLacksEitherIsCountedByWhatTheyHave() {
            assertThat(gain(taken(PRE_TEST, 1, "10"))).isEqualTo(new GainCounts(Groups.none(), new TreeMap<>(), 1, 0));
            assertThat(gain(taken(FINAL, 1, "10"))).isEqualTo(new GainCounts(Groups.none(), new TreeMap<>(), 0, 1));
            assertThat(gain()).isEqualTo(GainCounts.NONE);
        }

        private GainCounts gain(Taken... attempts) {
            return CohortCounts.of(List.of(List.of(attempts))).gain();
        }
    }

    /** Attempts arrive one by one in any order; each time somebody's old counts are taken out and their new ones put in. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void arrivingOneByOneEqualsCountingAtOnce(long seed) {
        Random chance = new Random(seed);
        List<List<Taken>> people = new ArrayList<>();
        CohortCounts counts = CohortCounts.NONE;
        for (int person = 0; person < 8; person++) {
            List<Taken> arrived = new ArrayList<>();
            for (Taken attempt : attempts(chance)) {
                counts = counts.minus(CohortCounts.of(List.of(List.copyOf(arrived))));
                arrived.add(chance.nextInt(arrived.size() + 1), attempt);
                counts = counts.plus(CohortCounts.of(List.of(arrived)));
            }
            people.add(arrived);
        }

        assertThat(counts).isEqualTo(CohortCounts.of(people));
        assertThat(counts.minus(CohortCounts.of(people))).isEqualTo(CohortCounts.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void groupsAddUpInAnyNumber(long seed) {
        Random chance = new Random(seed);
        List<List<Taken>> people = new ArrayList<>();
        CountsSum sum = new CountsSum();
        for (int group = 0; group < seed; group++) {
            List<List<Taken>> some = List.of(attempts(chance), attempts(chance));
            people.addAll(some);
            sum.add(CohortCounts.of(some));
        }

        assertThat(sum.total()).isEqualTo(CohortCounts.of(people));
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static List<Taken> attempts(Random chance) {
        List<Taken> attempts = new ArrayList<>();
        attempts.add(new Taken(PRE_TEST, 1, sitting(chance)));
        for (int number = 1; number <= chance.nextInt(4); number++) {
            attempts.add(new Taken(number == 1 ? FINAL : OTHER_FINAL, number, sitting(chance)));
        }
        Collections.shuffle(attempts, chance);
        return attempts;
    }

    private static Sitting sitting(Random chance) {
        List<Sitting> sittings = RandomQuiz.of(chance.nextLong()).sittings();
        return sittings.isEmpty() ? Quiz.points("101").getFirst() : sittings.getFirst();
    }

    private static Taken taken(Paper paper, int number, String points) {
        return new Taken(paper, number, Quiz.points(points).getFirst());
    }

    private static Paper paper(AssessmentKind kind, String form) {
        return new Paper(COURSE, kind, null, new FormLetter(form));
    }
}
