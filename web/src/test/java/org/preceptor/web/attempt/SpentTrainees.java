package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.Classroom;
import org.preceptor.web.Forms;
import org.preceptor.web.HandClock;
import org.preceptor.web.security.Member;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Trainees who have failed every attempt at the final. */
record SpentTrainees(MockMvcTester mvc, Classroom classroom, Sittings sittings, HandClock clock, JdbcClient jdbc) {

    /** One of them, and an instructor who may give more attempts. */
    record Spent(
            CohortId cohort,
            EnrolmentId enrolment,
            Candidate candidate,
            Forms instructor,
            AttemptId last,
            JdbcClient jdbc) {

        Member trainee() {
            return candidate.forms().member();
        }

        /** Gives the trainee one more attempt; further fields of the form and their values follow one another. */
        String give(String... fields) throws Exception {
            return give(1, fields);
        }

        String give(int number, String... fields) throws Exception {
            var all = Stream.concat(Stream.of("attempts", String.valueOf(number)), Stream.of(fields));
            var sent = instructor.post(form(), all.toArray(String[]::new));
            assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
            return instructor.after(sent);
        }

        String list() {
            return "/cohorts/%s/extensions".formatted(cohort);
        }

        String form() {
            return "%s/attempts?person=%s".formatted(list(), trainee().id());
        }

        /** Where what was given last is withdrawn. */
        String withdrawal() {
            String id = jdbc.sql(
                            "select id::text from extension where cohort_id = :id order by granted_at desc, reason desc limit 1")
                    .param("id", cohort.value())
                    .query(String.class)
                    .single();
            return "%s/%s/withdrawal".formatted(list(), id);
        }

        int attemptsLeft() {
            return attemptsLeft(enrolment);
        }

        int attemptsLeft(EnrolmentId of) {
            return jdbc.sql("select attempts_left from enrolment where id = :id")
                    .param("id", of.value())
                    .query(Integer.class)
                    .single();
        }
    }

    Spent one() {
        CohortId cohort = classroom.cohort();
        Member trainee = classroom.traineeOf(cohort);
        Forms instructor = new Forms(mvc, classroom.instructorOf(cohort));
        Candidate candidate = Candidate.of(mvc, trainee, sittings);
        candidate.studyEverything();
        List<AttemptId> failed = IntStream.range(0, attempts())
                .mapToObj(number -> fail(candidate))
                .toList();
        return new Spent(cohort, classroom.enrolmentOf(trainee), candidate, instructor, failed.getLast(), jdbc);
    }

    /** Fails an attempt, and waits until the next may begin. */
    private AttemptId fail(Candidate candidate) {
        AttemptId attempt = candidate.begin("final");
        candidate.fail(attempt);
        clock.forward(Duration.ofDays(3));
        return attempt;
    }

    /** How many attempts the course gives. */
    int attempts() {
        return classroom.course().plan(AssessmentKind.FINAL).attempts();
    }
}
