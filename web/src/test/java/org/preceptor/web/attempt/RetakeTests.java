package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.item.ItemId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.HandClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Finals after a failed one, in a course with forms A, B and C. */
@CourseTest
@Import(HandClock.class)
class RetakeTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    Candidate candidate;
    AttemptId preTest;
    AttemptId first;
    AttemptId second;

    @BeforeEach
    void aTraineeFailsOnceAndBeginsAgain() {
        candidate = Candidate.of(mvc, classroom.trainee(), sittings);
        preTest = candidate.studyEverything();
        first = failed();
        second = candidate.begin("final");
    }

    @Test
    void theSecondIsTheFormThatWasNotSeenYet() {
        assertThat(candidate.attempt(second).occasion().form()).isEqualTo(new FormLetter("C"));
        assertThat(itemsOf(second))
                .doesNotContainAnyElementsOf(itemsOf(preTest))
                .doesNotContainAnyElementsOf(itemsOf(first));
    }

    @Test
    void theThirdAsksWhatWasAskedLongestAgo() {
        AttemptId third = third();

        assertThat(candidate.attempt(third).occasion().form()).isNull();
        assertThat(itemsOf(third)).containsExactlyInAnyOrderElementsOf(itemsOf(preTest));
    }

    @Test
    void theSeedIsKeptAndDrawsTheSameFormAgain() {
        AttemptId third = third();
        Attempt attempt = candidate.attempt(third);
        List<ItemId> before = List.of(preTest, first, second).stream()
                .flatMap(id -> itemsOf(id).stream())
                .toList();

        Form again =
                Form.anew(classroom.course(), classroom.course().plan(AssessmentKind.FINAL), before, seedOf(third));

        assertThat(again.entries())
                .extracting(entry -> entry.item().item().id())
                .containsExactlyElementsOf(itemsOf(third));
        assertThat(again.entries())
                .extracting(Form.Entry::shown)
                .containsExactlyElementsOf(attempt.questions().stream()
                        .map(question -> question.shown())
                        .toList());
    }

    private AttemptId third() {
        candidate.fail(second);
        clock.forward(Duration.ofHours(13));
        return candidate.begin("final");
    }

    private AttemptId failed() {
        AttemptId attempt = candidate.begin("final");
        candidate.fail(attempt);
        clock.forward(Duration.ofHours(13));
        return attempt;
    }

    private long seedOf(AttemptId id) {
        return jdbc.sql("select seed from attempt where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private List<ItemId> itemsOf(AttemptId id) {
        return candidate.attempt(id).questions().stream()
                .map(question -> question.item().item().id())
                .toList();
    }
}
