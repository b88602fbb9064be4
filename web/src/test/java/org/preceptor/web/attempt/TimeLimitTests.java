package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Attempt.Submitted;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.HandClock;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A pre-test of half an hour. */
@CourseTest
@Import(HandClock.class)
class TimeLimitTests {

    static final Duration LIMIT = Duration.ofMinutes(30);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    Sweep sweep;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member trainee;
    Candidate candidate;
    AttemptId attempt;
    Instant deadline;

    @BeforeEach
    void aTraineeBegins() {
        cohort = classroom.cohortOf(classroom.timed(AssessmentKind.PRE_TEST, LIMIT));
        trainee = classroom.traineeOf(cohort);
        candidate = Candidate.of(mvc, trainee, sittings);
        attempt = candidate.begin("pre-test");
        deadline = clock.instant().plus(LIMIT);
    }

    @Test
    void theDoorAndTheQuestionSayWhenItEnds() throws Exception {
        assertThat(candidate.forms().page("/assessments/pre-test")).contains("You have 30 minutes from the moment");
        assertThat(candidate.forms().page("/attempts/%s".formatted(attempt)))
                .contains("data-seconds=\"1800\"", "Ends on ", "are taken for 10 seconds more");
    }

    @Test
    void theDeadlineIsFixedWhenItBegins() {
        clock.forward(Duration.ofMinutes(5));
        candidate.begin("pre-test");

        assertThat(candidate.attempt(attempt).deadline()).isEqualTo(deadline);
    }

    @Test
    void anAnswerOnItsWayAtTheDeadlineIsTaken() {
        clock.forward(LIMIT.plusSeconds(9));

        answer(1);

        assertThat(candidate.attempt(attempt).answered()).isOne();
        assertThat(candidate.attempt(attempt).isOpen()).isTrue();
    }

    @Test
    void anAnswerAfterTheGraceLeadsToTheResult() {
        answer(1);
        clock.forward(LIMIT.plusSeconds(10));

        assertThat(answer(2)).isEqualTo("/attempts/" + attempt);
        assertThat(candidate.attempt(attempt).answered()).isOne();
    }

    @ParameterizedTest(name = "looked at {0} later")
    @ValueSource(strings = {"PT30M10S", "PT31M", "P30D"})
    void itEndsAtTheDeadlineWithWhatWasSavedHoweverLateAnyoneLooks(Duration later) throws Exception {
        answer(1);
        clock.forward(later);

        String page = candidate.forms().page("/attempts/%s".formatted(attempt));

        assertThat(page).contains("Result, ", ", when time was up", "1 of 20.");
        assertThat(state()).extracting(Submitted::at).isEqualTo(deadline);
        assertThat(candidate.attempt(attempt).ranOut()).isTrue();
    }

    @Test
    void submittingTooLateEndsItAtTheDeadlineToo() {
        clock.forward(LIMIT.plusHours(1));

        candidate.submit(attempt);

        assertThat(state().at()).isEqualTo(deadline);
    }

    @Test
    void submittingInTimeEndsItThen() {
        clock.forward(Duration.ofMinutes(3));

        candidate.submit(attempt);

        assertThat(state().at()).isEqualTo(clock.instant());
        assertThat(candidate.attempt(attempt).ranOut()).isFalse();
    }

    @Test
    void anAttemptNobodyLooksAtIsSweptUpWithItsStanding() {
        clock.forward(LIMIT.plusSeconds(10));

        sweep.endWhatIsOverdue();

        assertThat(jdbc.sql("select submitted_at = deadline from attempt where id = :id")
                        .param("id", attempt.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select state from enrolment_step where enrolment_id = :id and step = 'pre-test'")
                        .param("id", classroom.enrolmentOf(trainee).value())
                        .query(String.class)
                        .single())
                .isEqualTo("COMPLETE");
    }

    @Nested
    class OnAServerThatMoves {

        final TimeZone before = TimeZone.getDefault();

        @AfterEach
        void back() {
            TimeZone.setDefault(before);
        }

        @ParameterizedTest(name = "to {0}")
        @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"})
        void nothingChanges(String zone) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            clock.forward(LIMIT.minusSeconds(1));

            answer(1);
            Instant seen = candidate.attempt(attempt).deadline();
            clock.forward(Duration.ofSeconds(11));

            assertThat(seen).isEqualTo(deadline);
            assertThat(state().at()).isEqualTo(deadline);
            assertThat(candidate.attempt(attempt).answered()).isOne();
        }
    }

    @Nested
    class ExtraTime {

        Forms instructor;

        @BeforeEach
        void anInstructorComes() {
            instructor = new Forms(mvc, classroom.instructorOf(cohort));
        }

        @Test
        void movesTheDeadlineOfARunningAttempt() throws Exception {
            var sent = instructor.post(address(), "percent", "50", "minutes", "5", "reason", "Reads more slowly");

            assertThat(instructor.after(sent))
                    .contains("and one that is running", "50% and 5 minutes", "Reads more slowly", "Amina Okafor");
            assertThat(candidate.attempt(attempt).deadline()).isEqualTo(deadline.plus(Duration.ofMinutes(20)));
        }

        @Test
        void isThereFromTheBeginningOfAttemptsToCome() {
            Member later = classroom.traineeOf(cohort);
            instructor.post(
                    "/cohorts/%s/extensions/time".formatted(cohort), "minutes", "10", "reason", "The network was slow");

            Candidate next = Candidate.of(mvc, later, sittings);

            assertThat(next.attempt(next.begin("pre-test")).deadline())
                    .isEqualTo(deadline.plus(Duration.ofMinutes(10)));
            assertThat(candidate.attempt(attempt).deadline()).isEqualTo(deadline.plus(Duration.ofMinutes(10)));
        }

        @Test
        void ofOnePersonIsNobodyElses() {
            Member other = classroom.traineeOf(cohort);
            instructor.post(address(), "percent", "100", "reason", "As agreed");

            Candidate next = Candidate.of(mvc, other, sittings);

            assertThat(next.attempt(next.begin("pre-test")).deadline()).isEqualTo(deadline);
        }

        @Test
        void isOverAfterItsLastDay() {
            Member later = classroom.traineeOf(cohort);
            instructor.post(
                    "/cohorts/%s/extensions/time".formatted(cohort),
                    "minutes",
                    "10",
                    "reason",
                    "For this week",
                    "until",
                    clock.instant().plus(Duration.ofDays(7)).toString().substring(0, 10));
            clock.forward(Duration.ofDays(9));

            Candidate next = Candidate.of(mvc, later, sittings);

            assertThat(next.attempt(next.begin("pre-test")).deadline())
                    .isEqualTo(clock.instant().plus(LIMIT));
        }

        @Test
        void opensNoAttemptThatHasEnded() {
            clock.forward(LIMIT.plusSeconds(10));

            instructor.post(address(), "minutes", "60", "reason", "Too late");

            assertThat(state().at()).isEqualTo(deadline);
        }

        @Test
        void isOnRecord() {
            instructor.post(address(), "minutes", "7", "reason", "A fire alarm");

            assertThat(jdbc.sql(
                                    "select detail from audit_entry where action = 'extension given' and subject = :subject")
                            .param("subject", "person:" + trainee.id())
                            .query(String.class)
                            .list())
                    .containsExactly("7 minutes more time: A fire alarm");
        }

        @Test
        void needsAnAmountAndAReason() {
            assertThat(instructor.post(address()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Give a share, minutes or both.", "Say why; it stays on record.");
        }

        @Test
        void isGivenByThoseWhoTeachTheCohort() {
            Forms stranger = new Forms(mvc, classroom.instructorOf(classroom.cohort()));

            assertThat(stranger.get(address())).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(stranger.post(address(), "minutes", "5", "reason", "x")).hasStatus(HttpStatus.NOT_FOUND);
        }

        private String address() {
            return "/cohorts/%s/extensions/time?person=%s".formatted(cohort, trainee.id());
        }
    }

    private String answer(int position) {
        Attempt now = candidate.attempt(attempt);
        List<String> values = AnswerKey.rightAnswerTo(now.questions().get(position - 1));
        return String.valueOf(
                candidate.answer(attempt, position, values).getResponse().getRedirectedUrl());
    }

    private Submitted state() {
        return (Submitted) candidate.attempt(attempt).state();
    }
}
