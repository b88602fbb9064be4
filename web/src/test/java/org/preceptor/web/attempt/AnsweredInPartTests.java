package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Questions of which something is answered and something is not. */
@CourseTest
class AnsweredInPartTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    Candidate candidate;
    AttemptId attempt;

    @BeforeEach
    void thePreTestIsOpen() {
        candidate = Candidate.of(mvc, classroom.trainee(), sittings);
        attempt = candidate.begin("pre-test");
    }

    @Test
    void aMatchingWithLinesMissingIsNotCalledAnswered() throws Exception {
        Question matching = first(Matching.class);

        candidate.send(attempt, matching.position(), 0, "match-1", "1");

        assertThat(candidate.attempt(attempt).answered()).isZero();
        assertThat(strip()).containsOnlyOnce("answered in part");
        assertThat(candidate.forms().page("/attempts/%s/review".formatted(attempt)))
                .contains("answered in part");
    }

    @Test
    void aCaseWithPartsMissingIsNotCalledAnswered() throws Exception {
        Question unfolding = first(Case.class);
        Item step = ((Case) unfolding.item().item()).steps().getFirst();

        candidate.send(
                attempt,
                unfolding.position(),
                0,
                "part",
                "1",
                "answer",
                AnswerKey.rightAnswerTo(step).getFirst(),
                "next",
                "");

        assertThat(candidate.attempt(attempt).answered()).isZero();
        assertThat(strip()).containsOnlyOnce("answered in part");
    }

    private Question first(Class<? extends Item> kind) {
        return candidate.attempt(attempt).questions().stream()
                .filter(question -> kind.isInstance(question.item().item()))
                .findFirst()
                .orElseThrow();
    }

    private String strip() throws Exception {
        String page = candidate.forms().page("/attempts/%s?question=1".formatted(attempt));
        int from = page.indexOf("<nav class=\"strip\"");
        return page.substring(from, page.indexOf("</nav>", from));
    }
}
