package org.preceptor.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.preceptor.core.assessment.Outcomes.failed;
import static org.preceptor.core.assessment.Outcomes.passed;
import static org.preceptor.core.assessment.SmallCourse.LESSONS;
import static org.preceptor.core.assessment.SmallCourse.PAUSE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.preceptor.core.assessment.ExtensionId;
import org.preceptor.core.assessment.ExtraAttempts;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.assessment.SmallCourse;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.LessonSlug;

class StandingTests {

    static final Course COURSE = SmallCourse.course();
    static final Instant MONDAY = Instant.parse("2026-10-05T09:00:00Z");
    static final List<Work> ANY_WORK = List.of(Work.NONE, Work.BEGUN, Work.DONE);
    static final Map<LessonSlug, Work> ALL_LESSONS =
            LESSONS.stream().collect(Collectors.toMap(lesson -> lesson, lesson -> Work.DONE));

    @ParameterizedTest(name = "pre-test {0}, lessons {1} {2} {3}: {4}")
    @CsvSource({
        "NONE,  NONE,  NONE, NONE, OPEN LOCKED LOCKED LOCKED LOCKED LOCKED",
        "BEGUN, NONE,  NONE, NONE, STARTED LOCKED LOCKED LOCKED LOCKED LOCKED",
        "DONE,  NONE,  NONE, NONE, COMPLETE OPEN LOCKED LOCKED LOCKED LOCKED",
        "DONE,  BEGUN, NONE, NONE, COMPLETE STARTED LOCKED LOCKED LOCKED LOCKED",
        "DONE,  DONE,  NONE, NONE, COMPLETE COMPLETE OPEN LOCKED LOCKED LOCKED",
        "DONE,  DONE,  DONE, BEGUN, COMPLETE COMPLETE COMPLETE STARTED LOCKED LOCKED",
        "DONE,  DONE,  DONE, DONE, COMPLETE COMPLETE COMPLETE COMPLETE OPEN LOCKED",
        "DONE,  NONE,  DONE, DONE, COMPLETE OPEN LOCKED LOCKED LOCKED LOCKED",
        "NONE,  DONE,  DONE, DONE, OPEN LOCKED LOCKED LOCKED LOCKED LOCKED",
    })
    void stepsOpenOneAfterAnother(Work preTest, Work first, Work second, Work third, String states) {
        Map<LessonSlug, Work> lessons = Map.of(LESSONS.get(0), first, LESSONS.get(1), second, LESSONS.get(2), third);

        assertThat(states(new Facts(preTest, lessons, List.of(), false, ExtraAttempts.NONE, Work.NONE)))
                .isEqualTo(states);
    }

    @Test
    void everyLockedStepOpensAfterTheOneBeforeIt() {
        List<Standing.Place> places = Standing.of(COURSE, Facts.NOTHING_DONE).places();

        assertThat(places.subList(1, places.size()))
                .extracting(Standing.Place::opensAfter)
                .containsExactlyElementsOf(Standing.steps(COURSE).subList(0, places.size() - 1));
    }

    @Nested
    class AtTheFinal {

        @ParameterizedTest(name = "{0}, open {1}: {2}, overall {3}")
        @CsvSource({
            "'',            false, OPEN LOCKED,    IN_PROGRESS",
            "'',            true,  STARTED LOCKED, IN_PROGRESS",
            "failed,        false, STARTED LOCKED, IN_PROGRESS",
            "failed,        true,  STARTED LOCKED, IN_PROGRESS",
            "failed failed, false, FAILED LOCKED,  IN_PROGRESS",
            "passed,        false, PASSED OPEN,    PASSED",
            "failed passed, false, PASSED OPEN,    PASSED",
        })
        void attemptsDecide(String outcomes, boolean open, String states, Overall overall) {
            Standing standing = Standing.of(COURSE, atTheFinal(outcomes(outcomes), open, Work.NONE));

            assertThat(standing.review().state())
                    .isEqualTo(overall == Overall.PASSED ? StepState.OPEN : StepState.LOCKED);

            assertThat(states(standing)).endsWith(" " + states);
            assertThat(standing.overall()).isEqualTo(overall);
        }

        @Test
        void retakeWaitsForThePauseAfterTheLastAttempt() {
            Standing standing = Standing.of(COURSE, atTheFinal(List.of(failed(MONDAY)), false, Work.NONE));

            assertThat(standing.at(new Step.Final()).notBefore()).isEqualTo(MONDAY.plus(PAUSE));
            assertThat(standing.next()).contains(standing.at(new Step.Final()));
        }

        @Test
        void nothingIsNextWithoutAnAttemptLeft() {
            Standing standing =
                    Standing.of(COURSE, atTheFinal(List.of(failed(MONDAY), failed(MONDAY)), false, Work.NONE));

            assertThat(standing.next()).isEmpty();
            assertThat(standing.certificateDue()).isFalse();
        }

        @Test
        void anAttemptThatWasGivenOpensTheFinalAgainUntilItEnds() {
            Instant ends = MONDAY.plus(PAUSE);
            var gift = new ExtraAttempts.Gift(new ExtensionId(new UUID(0, 1)), 1, 0, true, ends);

            assertThat(withGift(gift, ends.minusMillis(1))).endsWith(" STARTED LOCKED");
            assertThat(withGift(gift, ends)).endsWith(" FAILED LOCKED");
        }

        private static String withGift(ExtraAttempts.Gift gift, Instant now) {
            return states(new Facts(
                    Work.DONE,
                    ALL_LESSONS,
                    List.of(failed(MONDAY), failed(MONDAY)),
                    false,
                    ExtraAttempts.of(List.of(gift), now),
                    Work.NONE));
        }

        @Test
        void evaluationCompletesTheCourse() {
            Standing standing = Standing.of(COURSE, atTheFinal(List.of(passed(MONDAY)), false, Work.DONE));

            assertThat(standing.overall()).isEqualTo(Overall.CERTIFIED);
            assertThat(standing.next()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("randomFacts")
    void certificateIsDueExactlyWhenEverythingIsDone(Facts facts) {
        boolean everything = facts.preTest() == Work.DONE
                && LESSONS.stream().allMatch(lesson -> facts.lessons().get(lesson) == Work.DONE)
                && facts.finals().stream().anyMatch(Outcome::passed)
                && facts.evaluation() == Work.DONE;

        assertThat(Standing.of(COURSE, facts).certificateDue()).isEqualTo(everything);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("randomFacts")
    void certifiedMeansThatTheCertificateIsDue(Facts facts) {
        Standing standing = Standing.of(COURSE, facts);

        assertThat(standing.overall() == Overall.CERTIFIED).isEqualTo(standing.certificateDue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("randomFacts")
    void doneStepsComeFirstAndLockedOnesLast(Facts facts) {
        assertThat(states(facts) + " ").matches("((COMPLETE|PASSED) )*((OPEN|STARTED|FAILED) )?(LOCKED )*");
    }

    @Test
    void unknownStepIsRefused() {
        Standing standing = Standing.of(COURSE, Facts.NOTHING_DONE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> standing.at(new Step.Study(new LessonSlug("elsewhere"))))
                .withMessageContaining("lesson:elsewhere");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepIsReadBackFromItsKey(Step step) {
        assertThat(Step.parse(step.key())).isEqualTo(step);
    }

    static Stream<Step> steps() {
        return Standing.steps(COURSE).stream();
    }

    static Stream<Facts> randomFacts() {
        Random chance = new Random(20261005);
        return IntStream.range(0, 400).mapToObj(i -> facts(chance, i % 3 == 0));
    }

    /** Facts of somebody who may be far on; half of these have done everything but one thing or nothing. */
    private static Facts facts(Random chance, boolean farOn) {
        Map<LessonSlug, Work> lessons = new HashMap<>();
        LESSONS.forEach(lesson -> lessons.put(lesson, work(chance, farOn)));
        List<Outcome> finals = new ArrayList<>();
        for (int i = chance.nextInt(3); i > 0; i--) {
            finals.add(chance.nextBoolean() || farOn ? passed(MONDAY) : failed(MONDAY));
        }
        return new Facts(
                work(chance, farOn), lessons, finals, chance.nextBoolean(), ExtraAttempts.NONE, work(chance, farOn));
    }

    private static Work work(Random chance, boolean farOn) {
        return farOn && chance.nextInt(8) > 0 ? Work.DONE : ANY_WORK.get(chance.nextInt(ANY_WORK.size()));
    }

    private static Facts atTheFinal(List<Outcome> finals, boolean open, Work evaluation) {
        return new Facts(Work.DONE, ALL_LESSONS, finals, open, ExtraAttempts.NONE, evaluation);
    }

    private static List<Outcome> outcomes(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("passed") ? passed(MONDAY) : failed(MONDAY))
                .toList();
    }

    private static String states(Facts facts) {
        return states(Standing.of(COURSE, facts));
    }

    private static String states(Standing standing) {
        return standing.places().stream().map(place -> place.state().name()).collect(Collectors.joining(" "));
    }
}
