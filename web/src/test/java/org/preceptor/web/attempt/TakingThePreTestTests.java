package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.web.As;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A pre-test that a trainee has begun. */
@CourseTest
class TakingThePreTestTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    Member trainee;
    Candidate candidate;
    AttemptId attempt;

    @BeforeEach
    void isBegun() {
        trainee = classroom.trainee();
        candidate = Candidate.of(mvc, trainee, sittings);
        attempt = candidate.begin("pre-test");
    }

    @Test
    void beginningTwiceOpensOneAttempt() {
        assertThat(candidate.begin("pre-test")).isEqualTo(attempt);
    }

    @Test
    void holdsTheItemsOfTheBlueprint() {
        assertThat(candidate.attempt(attempt).questions())
                .extracting(question -> question.item().objective())
                .containsExactlyInAnyOrderElementsOf(classroom
                        .course()
                        .plan(AssessmentKind.PRE_TEST)
                        .blueprint()
                        .itemsByObjective()
                        .keySet());
    }

    @Test
    void aFormSavesAnAnswerAndGoesOn() {
        Question first = candidate.attempt(attempt).questions().getFirst();

        var sent = candidate.answer(attempt, 1, AnswerKey.rightAnswerTo(first));

        assertThat(sent).hasRedirectedUrl("/attempts/%s?question=2".formatted(attempt));
        assertThat(candidate.attempt(attempt).questions().getFirst().answered()).isTrue();
    }

    @Test
    void aSavedAnswerIsThereInEveryTab() throws Exception {
        Question choice = firstOf(SingleBestAnswer.class);
        String key = AnswerKey.rightAnswerTo(choice).getFirst();

        candidate.answer(attempt, choice.position(), List.of(key));

        assertThat(candidate.forms().page("/attempts/%s?question=%d".formatted(attempt, choice.position())))
                .containsPattern("value=\"%s\" checked".formatted(key))
                .containsPattern("Saved \\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void theScriptIsToldWhenTheAnswerWasSaved() {
        Question first = candidate.attempt(attempt).questions().getFirst();

        var sent = mvc.post()
                .uri("/attempts/%s/answers/1".formatted(attempt))
                .with(As.member(trainee))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .header("X-Requested-With", "fetch")
                .param("revision", "0")
                .param("answer", AnswerKey.rightAnswerTo(first).toArray(String[]::new))
                .exchange();

        assertThat(sent)
                .hasStatusOk()
                .bodyText()
                .containsPattern("\"saved\":\"Saved \\d\\d:\\d\\d:\\d\\d\"")
                .contains("\"revision\":1");
    }

    @Test
    void nonsenseIsRefusedInWordsAndStaysInItsField() {
        Question number = firstOf(Numeric.class);

        var sent = candidate.answer(attempt, number.position(), List.of("about <half>"));

        assertThat(sent)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter one number, such as 12 or 5.4.", "value=\"about &lt;half>\"");
        assertThat(candidate.attempt(attempt).answered()).isZero();
    }

    @Test
    void reviewSaysWhatIsOpen() throws Exception {
        candidate.answer(
                attempt,
                1,
                AnswerKey.rightAnswerTo(candidate.attempt(attempt).questions().getFirst()));

        assertThat(candidate.forms().page("/attempts/%s/review".formatted(attempt)))
                .contains("19 questions are not answered. A blank answer earns no point.", "Submit 1 answer");
    }

    @Test
    void secondSubmissionChangesNothing() {
        candidate.submit(attempt);
        Attempt.State first = candidate.attempt(attempt).state();

        candidate.submit(attempt);

        assertThat(candidate.attempt(attempt).state()).isEqualTo(first);
    }

    @Test
    void anAnswerAfterSubmissionLeadsToTheResult() {
        candidate.submit(attempt);

        Question first = candidate.attempt(attempt).questions().getFirst();
        var late = candidate.answer(attempt, 1, AnswerKey.rightAnswerTo(first));
        var nonsense = candidate.answer(attempt, 1, List.of("no such answer"));

        assertThat(nonsense).hasRedirectedUrl("/attempts/%s".formatted(attempt));
        assertThat(late).hasRedirectedUrl("/attempts/%s".formatted(attempt));
        assertThat(candidate.attempt(attempt).answered()).isZero();
    }

    @Test
    void theResultGivesTheMarkAndNoKey() throws Exception {
        candidate.ace(attempt);

        assertThat(candidate.forms().page("/attempts/%s".formatted(attempt)))
                .contains("20 of 20.", "does not count", "Not medical advice")
                .doesNotContain("Best answer", "Your answer");
    }

    @Test
    void isTakenOnce() throws Exception {
        candidate.submit(attempt);

        assertThat(candidate.forms().post("/assessments/pre-test")).hasRedirectedUrl("/assessments/pre-test");
        assertThat(candidate.forms().page("/assessments/pre-test")).contains("It is taken once.");
    }

    @Test
    void somebodyElsesAttemptIsNotThere() {
        Candidate other = Candidate.of(mvc, classroom.trainee(), sittings);

        assertThat(other.forms().get("/attempts/%s".formatted(attempt))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(other.forms().get("/attempts/%s/review".formatted(attempt))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(other.answer(attempt, 1, 0, List.of("a"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(other.submit(attempt)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(candidate.attempt(attempt).isOpen()).isTrue();
    }

    private Question firstOf(Class<?> kind) {
        return candidate.attempt(attempt).questions().stream()
                .filter(question -> kind.isInstance(question.item().item()))
                .findFirst()
                .orElseThrow();
    }
}
