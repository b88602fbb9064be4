package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.attempt.Response;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a trainee may say of a question besides the answer. */
@CourseTest
class ConfidenceTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    Candidate candidate;
    AttemptId attempt;
    int position;

    @BeforeEach
    void aChoiceOfThePreTestIsOpen() {
        candidate = Candidate.of(mvc, classroom.trainee(), sittings);
        attempt = candidate.begin("pre-test");
        position = candidate.attempt(attempt).questions().stream()
                .filter(question -> question.item().item() instanceof SingleBestAnswer)
                .findFirst()
                .orElseThrow()
                .position();
    }

    @Test
    void howSureSomebodyIsStandsBesideTheAnswer() throws Exception {
        send("answer", "a", "confidence", "75");

        assertThat(question().response())
                .extracting(Response::confidence, Response::flagged)
                .containsExactly(Confidence.FAIRLY_SURE, false);
        assertThat(page())
                .contains("How sure are you?", "Fairly sure <small>about 75%</small>")
                .containsPattern("name=\"confidence\" value=\"75\" checked");
    }

    @Test
    void nobodyHasToSayHowSureTheyAre() {
        send("answer", "a");

        assertThat(question().response().confidence()).isNull();
        assertThat(question().answered()).isTrue();
    }

    @Test
    void aConfidenceThatIsNoAnchorIsLeftOut() {
        send("answer", "a", "confidence", "60");

        assertThat(question().response().confidence()).isNull();
    }

    @Test
    void confidenceNeverChangesAMark() {
        String key = ((SingleBestAnswer) question().item().item()).key().value();
        send("answer", key, "confidence", "25");
        var unsure = question().mark();

        send("answer", key, "confidence", "95");

        assertThat(question().mark()).isEqualTo(unsure);
        assertThat(unsure.isFull()).isTrue();
    }

    @Test
    void aFlaggedQuestionIsMarkedInTheStripAndTheReview() throws Exception {
        send("flag", "true");

        assertThat(question().answer()).isInstanceOf(Answer.LeftBlank.class);
        assertThat(page())
                .containsPattern("name=\"flag\" value=\"true\" checked")
                .contains("not answered, flagged");
        assertThat(candidate.forms().page("/attempts/%s/review".formatted(attempt)))
                .contains("One question is flagged.", "not answered, flagged");
    }

    @Test
    void aFlagIsTakenAwayAgain() throws Exception {
        send("answer", "a", "flag", "true");
        send("answer", "a");

        assertThat(question().response().flagged()).isFalse();
        assertThat(page()).doesNotContain(", flagged");
    }

    private MvcTestResult send(String... fields) {
        return candidate.send(attempt, position, question().revision(), fields);
    }

    private Question question() {
        return candidate.attempt(attempt).questions().get(position - 1);
    }

    private String page() throws Exception {
        return candidate.forms().page("/attempts/%s?question=%d".formatted(attempt, position));
    }
}
