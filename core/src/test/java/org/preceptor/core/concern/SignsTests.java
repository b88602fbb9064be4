package org.preceptor.core.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.core.course.AssessmentKind.FINAL;
import static org.preceptor.core.course.AssessmentKind.PRE_TEST;
import static org.preceptor.core.course.AssessmentKind.REVIEW;
import static org.preceptor.core.item.Confidence.FAIRLY_SURE;
import static org.preceptor.core.item.Confidence.SURE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.attempt.Response;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Bloom;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Difficulty;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.AnswerReading.Understood;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Items;
import org.preceptor.core.item.Mark;
import org.preceptor.core.person.EnrolmentId;

class SignsTests {

    static final Item ITEM = Items.singleBestAnswer("a b c", "a");
    static final String RIGHT = "a";
    static final String WRONG = "b";
    static final ObjectiveId FIRST = new ObjectiveId("L1-O1");
    static final ObjectiveId SECOND = new ObjectiveId("L1-O2");
    static final Duration SLOWLY = Duration.ofMinutes(20);

    @Nested
    class SureAndWrong {

        @Test
        void isShownBySayingSoTwiceLastInTheFinal() {
            Attempt last = attempt(FINAL, 2, answer(FIRST, WRONG, SURE), answer(SECOND, RIGHT, SURE));

            assertThat(signs(attempt(PRE_TEST, 1, answer(FIRST, WRONG, SURE), answer(SECOND, WRONG, SURE)), last))
                    .containsExactly(new Concern.SureAndWrong(last.id(), FIRST));
        }

        @Test
        void isNotShownByOneSlip() {
            assertThat(signs(
                            attempt(PRE_TEST, 1, answer(FIRST, WRONG, FAIRLY_SURE), answer(SECOND, WRONG, SURE)),
                            attempt(FINAL, 2, answer(FIRST, WRONG, SURE))))
                    .isEmpty();
        }

        @ParameterizedTest(name = "{0}, {1}")
        @CsvSource({"b, FAIRLY_SURE", "b,", "a, SURE", "'', SURE"})
        void isNotShownByAFinalThatSaysLess(String answer, Confidence confidence) {
            assertThat(signs(
                            attempt(PRE_TEST, 1, answer(FIRST, WRONG, SURE)),
                            attempt(FINAL, 2, answer(FIRST, answer, confidence))))
                    .isEmpty();
        }

        @ParameterizedTest(name = "answered {0} in a review")
        @CsvSource({"a, 0", "b, 1"})
        void isOverWithARightAnswerSince(String answer, int concerns) {
            assertThat(signs(
                            attempt(REVIEW, 3, answer(FIRST, answer, null)),
                            attempt(FINAL, 2, answer(FIRST, WRONG, SURE)),
                            attempt(PRE_TEST, 1, answer(FIRST, WRONG, SURE))))
                    .hasSize(concerns);
        }

        @Test
        void isJudgedByTheLastFinal() {
            Attempt first = attempt(FINAL, 1, answer(FIRST, WRONG, SURE), answer(SECOND, WRONG, SURE));
            Attempt last = attempt(FINAL, 2, answer(FIRST, RIGHT, SURE), answer(SECOND, WRONG, SURE));

            assertThat(signs(first, last)).containsExactly(new Concern.SureAndWrong(last.id(), SECOND));
        }

        @Test
        void saysNothingOfAnItemThatWasDropped() {
            List<Attempt> attempts = List.of(
                    attempt(PRE_TEST, 1, answer(FIRST, WRONG, SURE)), attempt(FINAL, 2, answer(FIRST, WRONG, SURE)));

            assertThat(Signs.in(attempts, question -> new Mark(Fraction.ZERO, 0)))
                    .isEmpty();
        }
    }

    @Nested
    class Fast {

        @ParameterizedTest(name = "{0} answers in {1} s")
        @CsvSource({"20, 119, true", "20, 120, false", "1, 5, true", "1, 6, false", "0, 0, false"})
        void isWhoeverTakesLessThanSixSecondsForAnAnswer(int answers, int seconds, boolean fast) {
            Duration taken = Duration.ofSeconds(seconds);
            Attempt last = taking(taken, FINAL, 1, asked(answers));

            assertThat(signs(last)).isEqualTo(fast ? List.of(new Concern.Fast(last.id(), answers, taken)) : List.of());
        }

        @Test
        void isNobodyInAnotherAssessment() {
            assertThat(signs(taking(Duration.ofSeconds(9), PRE_TEST, 1, asked(20))))
                    .isEmpty();
        }

        @Test
        void isNobodyWhoHasTakenALaterFinalSlowly() {
            assertThat(signs(taking(Duration.ofSeconds(9), FINAL, 1, asked(20)), taking(SLOWLY, FINAL, 2, asked(20))))
                    .isEmpty();
        }
    }

    @Test
    void openFinalSaysNothing() {
        Attempt done = attempt(FINAL, 1, answer(FIRST, WRONG, SURE));
        Attempt open = new Attempt(
                done.id(),
                done.enrolment(),
                done.course(),
                done.occasion(),
                done.startedAt(),
                null,
                done.questions(),
                new Attempt.Open());

        assertThat(signs(open)).isEmpty();
    }

    private static List<Concern> signs(Attempt... attempts) {
        return Signs.in(List.of(attempts), Question::mark);
    }

    private static Question answer(ObjectiveId objective, String option, Confidence confidence) {
        BankItem item = new BankItem(ITEM, objective, List.of(), Bloom.REMEMBER, Difficulty.MODERATE, Set.of());
        List<String> values = option.isEmpty() ? List.of() : List.of(option);
        Answer answer = ((Understood) AnswerReading.of(ITEM, values)).answer();
        return new Question(1, item, List.of(), new Response(answer, confidence, false), 1, Instant.EPOCH);
    }

    private static Question[] asked(int answers) {
        return Stream.concat(
                        IntStream.range(0, answers).mapToObj(i -> answer(FIRST, RIGHT, null)),
                        Stream.of(answer(SECOND, "", null)))
                .toArray(Question[]::new);
    }

    private static Attempt attempt(AssessmentKind kind, int day, Question... questions) {
        return taking(SLOWLY, kind, day, questions);
    }

    private static Attempt taking(Duration taken, AssessmentKind kind, int day, Question... questions) {
        Instant start = Instant.EPOCH.plus(Duration.ofDays(day));
        return new Attempt(
                new AttemptId(new UUID(0, day)),
                new EnrolmentId(new UUID(1, 1)),
                ContentHash.of(List.of("course")),
                new Occasion(kind, null, kind == REVIEW ? null : new FormLetter("A"), day),
                start,
                null,
                List.of(questions),
                new Attempt.Submitted(start.plus(taken), Mark.NOTHING_YET, false));
    }
}
