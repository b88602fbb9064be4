package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.web.As;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two pages with the same question, of which one is older than the answer that is kept. */
@CourseTest
class RevisionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    Answering answering;

    Member trainee;
    Candidate candidate;
    AttemptId attempt;
    int position;

    @BeforeEach
    void aChoiceIsAnsweredInOneTab() {
        trainee = classroom.trainee();
        candidate = Candidate.of(mvc, trainee, sittings);
        attempt = candidate.begin("pre-test");
        position = candidate.attempt(attempt).questions().stream()
                .filter(question -> question.item().item() instanceof SingleBestAnswer)
                .findFirst()
                .orElseThrow()
                .position();
        candidate.answer(attempt, position, 0, List.of("a"));
    }

    @Test
    void everySaveRaisesTheRevision() {
        candidate.answer(attempt, position, 1, List.of("b"));

        assertThat(question().revision()).isEqualTo(2);
        assertThat(question().answer().values()).containsExactly("b");
    }

    @Test
    void anOlderPageIsShownTheNewerAnswerAndToldSo() {
        var late = candidate.answer(attempt, position, 0, List.of("b"));

        assertThat(late)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("in another tab or on another device", "name=\"revision\" value=\"1\"")
                .containsPattern("value=\"a\" checked")
                .doesNotContainPattern("value=\"b\" checked");
        assertThat(question().answer().values()).containsExactly("a");
    }

    @Test
    void theScriptOfAnOlderPageIsToldThatThereIsANewerAnswer() {
        assertThat(fetched("0", "b"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("\"newer\":true", "in another tab or on another device");
        assertThat(question().answer().values()).containsExactly("a");
    }

    @Test
    void theSameAnswerSentTwiceIsAcknowledgedTwice() {
        Question kept = question();

        assertThat(fetched("0", "a")).hasStatusOk().bodyText().contains("\"revision\":1");
        assertThat(question()).isEqualTo(kept);
    }

    @Test
    void aFormWithoutARevisionOverwritesNothing() {
        var sent = candidate.forms().post("/attempts/%s/answers/%d".formatted(attempt, position), "answer", "b");

        assertThat(sent).hasStatus(HttpStatus.CONFLICT);
        assertThat(question().answer().values()).containsExactly("a");
    }

    @Test
    void afterTheEndNothingIsCalledNewer() {
        candidate.submit(attempt);

        assertThat(fetched("0", "b"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("\"newer\":false", "This attempt has ended.");
    }

    @RepeatedTest(20)
    void ofTabsThatSaveAtOnceOneIsAcknowledged() throws Exception {
        List<String> options = question().shown().stream()
                .map(Object::toString)
                .filter(o -> !o.equals("a"))
                .toList();

        List<Saving> savings =
                Tabs.together(IntStream.range(0, options.size()).mapToObj(tab -> (Callable<Saving>) () -> answering
                        .answer(attempt, trainee.id(), position, new Reply(List.of(options.get(tab)), null, false, 1))
                        .orElseThrow()));

        assertThat(savings).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
        assertThat(savings).filteredOn(Saving.Stale.class::isInstance).hasSize(options.size() - 1);
        assertThat(question().revision()).isEqualTo(2);
    }

    private Question question() {
        return candidate.attempt(attempt).questions().get(position - 1);
    }

    private MvcTestResult fetched(String revision, String answer) {
        return mvc.post()
                .uri("/attempts/%s/answers/%d".formatted(attempt, position))
                .with(As.member(trainee))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .header("X-Requested-With", "fetch")
                .param("revision", revision)
                .param("answer", answer)
                .exchange();
    }
}
