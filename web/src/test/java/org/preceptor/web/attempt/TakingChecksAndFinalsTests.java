package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.ItemId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a trainee takes after the pre-test: the checks of the lessons, then the final. */
@CourseTest
class TakingChecksAndFinalsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    Candidate candidate;

    @BeforeEach
    void aTraineeComes() {
        candidate = Candidate.of(mvc, classroom.trainee(), sittings);
    }

    @Nested
    class ACheck {

        AttemptId check;

        @BeforeEach
        void isBegun() {
            candidate.ace(candidate.begin("pre-test"));
            check = candidate.beginCheck("what-the-article-argues");
        }

        @Test
        void showsTheReasonsOnceAQuestionIsAnswered() throws Exception {
            Question first = candidate.attempt(check).questions().getFirst();

            candidate.answer(check, 1, AnswerKey.rightAnswerTo(first));

            assertThat(candidate.forms().page("/attempts/%s?question=1".formatted(check)))
                    .contains("Your answer", "Next question");
        }

        @Test
        void theFirstAnswerStands() {
            candidate.answer(check, 1, wrongAnswerTo(1));
            Question kept = candidate.attempt(check).questions().getFirst();

            candidate.answer(check, 1, AnswerKey.rightAnswerTo(kept));

            assertThat(candidate.attempt(check).questions().getFirst()).isEqualTo(kept);
        }

        @Test
        void endsWithItsLastAnswer() {
            candidate
                    .attempt(check)
                    .questions()
                    .forEach(question ->
                            candidate.answer(check, question.position(), AnswerKey.rightAnswerTo(question)));

            assertThat(candidate.attempt(check).isOpen()).isFalse();
        }

        @Test
        void mayBeTakenAgain() {
            candidate.ace(check);

            assertThat(candidate.beginCheck("what-the-article-argues")).isNotEqualTo(check);
        }

        @Test
        void ofALockedLessonLeadsBackToTheLesson() throws Exception {
            assertThat(candidate.forms().post("/lessons/naming-the-problem/check"))
                    .hasRedirectedUrl("/lessons/naming-the-problem");
            assertThat(candidate.forms().page("/lessons/naming-the-problem"))
                    .contains("This lesson is still locked", "It opens after “What the article argues");
        }

        /** Whatever the kind, this is a legal answer and not the key. */
        private List<String> wrongAnswerTo(int position) {
            Question question = candidate.attempt(check).question(position).orElseThrow();
            List<String> key = AnswerKey.rightAnswerTo(question);
            return question.shown().isEmpty()
                    ? List.of(key.contains("opinion") ? "supported" : "opinion")
                    : key.size() > 2
                            ? key.reversed()
                            : List.of(question.shown().stream()
                                    .map(Object::toString)
                                    .filter(option -> !key.contains(option))
                                    .findFirst()
                                    .orElseThrow());
        }
    }

    @Nested
    class TheFinal {

        AttemptId preTest;

        @BeforeEach
        void isOpen() {
            preTest = candidate.studyEverything();
        }

        @Test
        void asksTheOtherFormThanThePreTest() {
            Set<ItemId> asked = itemsOf(preTest);

            assertThat(itemsOf(candidate.begin("final"))).hasSameSizeAs(asked).doesNotContainAnyElementsOf(asked);
        }

        @Test
        void passingOpensTheEvaluationAndShowsEverything() throws Exception {
            AttemptId last = candidate.begin("final");

            candidate.ace(last);

            assertThat(candidate.forms().page("/attempts/%s".formatted(last)))
                    .contains("You passed; 14 were needed", "Best answer", "Not medical advice");
            assertThat(candidate.forms().page("/")).contains("href=\"/evaluation\"");
        }

        @Test
        void failingSaysWhatToRevisitAndWhenTheNextAttemptOpens() throws Exception {
            AttemptId last = candidate.begin("final");

            candidate.fail(last);

            assertThat(candidate.forms().page("/attempts/%s".formatted(last)))
                    .contains("You did not pass this time; 14 were needed", "2 attempts are left. The next opens on")
                    .doesNotContain("Best answer");
            assertThat(candidate.forms().post("/assessments/final")).hasRedirectedUrl("/assessments/final");
            assertThat(candidate.forms().page("/")).contains("The next attempt opens on");
        }

        private Set<ItemId> itemsOf(AttemptId id) {
            return candidate.attempt(id).questions().stream()
                    .map(question -> question.item().item().id())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void theFinalIsLockedUntilEverythingBeforeItIsDone() throws Exception {
        assertThat(candidate.forms().post("/assessments/final")).hasRedirectedUrl("/assessments/final");
        assertThat(candidate.forms().page("/assessments/final")).contains("This opens after");
    }
}
