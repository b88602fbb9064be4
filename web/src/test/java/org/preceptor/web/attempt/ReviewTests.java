package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.progress.Standings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Practice after the final was passed. */
@CourseTest
class ReviewTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    Standings standings;

    Candidate candidate;

    @BeforeEach
    void aTraineeComes() {
        candidate = Candidate.of(mvc, classroom.trainee(), sittings);
    }

    @Test
    void opensWithTheFinalPassedAndNotBefore() throws Exception {
        candidate.studyEverything();
        AttemptId last = candidate.begin("final");
        candidate.fail(last);

        assertThat(candidate.forms().post("/assessments/review")).hasRedirectedUrl("/assessments/review");
        assertThat(candidate.forms().page("/assessments/review")).contains("This opens after “Final assessment”");
        assertThat(candidate.forms().page("/")).doesNotContain("/assessments/review");
    }

    @Nested
    class AfterPassing {

        AttemptId last;
        Set<ItemId> seen;

        @BeforeEach
        void theFinalIsPassed() {
            AttemptId preTest = candidate.studyEverything();
            last = candidate.begin("final");
            candidate.ace(last);
            seen = Stream.of(preTest, last).flatMap(id -> itemsOf(id).stream()).collect(Collectors.toSet());
        }

        @Test
        void homeOffersIt() throws Exception {
            assertThat(candidate.forms().page("/")).contains("href=\"/assessments/review\"");
            assertThat(candidate.forms().page("/assessments/review")).contains("10 questions", "Begin");
        }

        @Test
        void asksWhatWasNotAskedYet() {
            AttemptId review = candidate.begin("review");

            assertThat(itemsOf(review)).hasSize(10).doesNotContainAnyElementsOf(seen);
        }

        @Test
        void givesReasonsForAnsweredQuestionsOnly() throws Exception {
            AttemptId review = candidate.begin("review");
            Question first = candidate.attempt(review).questions().getFirst();
            Secrets secrets = Secrets.of(classroom.course(), explained(first));

            candidate.answer(review, 1, AnswerKey.rightAnswerTo(first));

            assertThat(candidate.forms().page("/attempts/%s?question=1".formatted(review)))
                    .contains("Right", "Rests on");
            assertThat(Reach.of(candidate.forms(), classroom.course(), review)
                            .answers()
                            .flatMap(answer -> secrets.in(answer.text()).stream()))
                    .isEmpty();
        }

        @Test
        void endsWithTheLastAnswerAndMayBeTakenAgain() throws Exception {
            AttemptId review = candidate.begin("review");
            for (Question question : candidate.attempt(review).questions()) {
                candidate.answer(review, question.position(), AnswerKey.rightAnswerTo(question));
            }

            assertThat(candidate.attempt(review).isOpen()).isFalse();
            assertThat(candidate.forms().page("/attempts/%s".formatted(review)))
                    .contains("10 of 10.", "Practice only: it does not count.");
            assertThat(candidate.begin("review")).isNotEqualTo(review);
        }

        @Test
        void countsForNothing() {
            EnrolmentId enrolment = classroom.enrolmentOf(candidate.forms().member());
            var before = standings.of(enrolment);

            candidate.submit(candidate.begin("review"));

            assertThat(standings.of(enrolment)).isEqualTo(before);
            assertThat(candidate.forms().post("/assessments/final")).hasRedirectedUrl("/assessments/final");
        }

        /** Questions of checks and of the final that was passed, not those of the pre-test. */
        private Set<ItemId> explained(Question answered) {
            Stream<ItemId> checks = classroom.course().items().stream()
                    .filter(BankItem::isCheck)
                    .map(item -> item.item().id());
            return Stream.of(
                            checks,
                            itemsOf(last).stream(),
                            Stream.of(answered.item().item().id()))
                    .flatMap(items -> items)
                    .collect(Collectors.toSet());
        }
    }

    private List<ItemId> itemsOf(AttemptId id) {
        return candidate.attempt(id).questions().stream()
                .map(question -> question.item().item().id())
                .toList();
    }
}
