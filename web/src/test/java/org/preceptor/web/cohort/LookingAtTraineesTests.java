package org.preceptor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.HandClock;
import org.preceptor.web.attempt.Graduates;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What instructors see and write of a trainee, and what the trainee sees of that. */
@CourseTest
@Import({HandClock.class, Graduates.class})
class LookingAtTraineesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Graduates graduates;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member trainee;
    Forms own;
    Forms instructor;
    String address;

    @BeforeEach
    void aTraineeIsTaught() {
        cohort = classroom.cohort();
        trainee = classroom.traineeOf(cohort);
        own = new Forms(mvc, trainee);
        instructor = new Forms(mvc, classroom.instructorOf(cohort));
        address = "/cohorts/%s/trainees/%s".formatted(cohort, trainee.id());
    }

    @Test
    void theTraineeSeesWhoLookedAtMostOnceAnHour() throws Exception {
        assertThat(own.page("/progress")).contains("No instructor has opened it yet.");

        instructor.get(address);
        clock.forward(Duration.ofMinutes(59));
        instructor.get(address);
        assertThat(own.page("/progress")).containsOnlyOnce("<li>Ingrid Solberg, ");

        clock.forward(Duration.ofMinutes(2));
        instructor.get(address);
        assertThat(own.page("/progress").split("<li>Ingrid Solberg, ")).hasSize(3);
    }

    @Test
    void aNoteIsForThoseWhoTeachTheCohort() throws Exception {
        Forms colleague = new Forms(mvc, classroom.instructorOf(cohort));

        var sent = instructor.post(address + "/notes", "words", "Spoke on the telephone; works nights.");

        assertThat(instructor.after(sent)).contains("The note was added.", "works nights", "Ingrid Solberg, ");
        assertThat(colleague.page(address)).contains("works nights");
        assertThat(own.page("/progress") + own.page("/")).doesNotContain("works nights");
        assertThat(recorded("note written")).isOne();
    }

    @Test
    void aNoteIsNeverChanged() {
        instructor.post(address + "/notes", "words", "Once and for all");

        assertThat(jdbc.sql("select count(*) from pg_trigger where tgname = 'trainee_note_is_final'")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(instructor.post(address + "/notes", "words", "x".repeat(2_001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at most 2,000 characters", "x".repeat(2_001));
        assertThat(instructor.post(address + "/notes")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void inAnArchivedCohortNothingIsWritten() {
        jdbc.sql("update cohort set archived_at = now() where id = :id")
                .param("id", cohort.value())
                .update();

        assertThat(instructor.post(address + "/notes", "words", "Too late")).hasStatus(HttpStatus.CONFLICT);
        assertThat(instructor.get(address)).hasStatus(HttpStatus.OK);
    }

    @Test
    void answersAndKeysOfEndedAttemptsAreShownToTheInstructorBeforeTheTraineeSeesThem() throws Exception {
        graduates.fail(trainee);
        String last = attempt("FINAL");

        assertThat(instructor.page(address)).contains(address + "/attempts/" + last);
        assertThat(instructor.page("%s/attempts/%s".formatted(address, last)))
                .contains("Final, attempt 1", "Best answer", "Not answered");
        assertThat(own.page("/attempts/" + last)).doesNotContain("Best answer");
        assertThat(own.page("/progress")).contains("<li>Ingrid Solberg, ");
    }

    @Test
    void anOpenAttemptIsNotShown() throws Exception {
        own.post("/assessments/pre-test");
        String open = attempt("PRE_TEST");

        assertThat(instructor.page(address)).contains("still open").doesNotContain(open);
        assertThat(instructor.get("%s/attempts/%s".formatted(address, open))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void masteryCarriesItsIntervalOrSaysThatTheEvidenceIsTooThin() throws Exception {
        assertThat(instructor.page(address)).contains("none asked", "not enough evidence (n 0; 5 needed)");

        graduates.pass(trainee);

        assertThat(instructor.page(address))
                .containsPattern("(\\d+) of \\1<")
                .containsPattern("n [1-4]; 5 needed|0\\.\\d\\d \\(0\\.\\d\\d–\\d\\.\\d\\d\\)");
    }

    @Test
    void timeAtWorkCountsAtMostTenMinutesOfAPause() throws Exception {
        own.post("/assessments/pre-test");
        clock.forward(Duration.ofHours(3));
        own.post("/attempts/%s/submission".formatted(attempt("PRE_TEST")));

        assertThat(instructor.page(address)).contains("About 10 min.", "at most 10 minutes count");
    }

    @Test
    void everythingIsAbsentForOthers() {
        graduates.fail(trainee);
        Forms stranger = new Forms(mvc, classroom.instructorOf(classroom.cohort()));
        Forms colleague = new Forms(mvc, classroom.instructorOf(cohort));
        List<String> pages = List.of(address, "%s/attempts/%s".formatted(address, attempt("FINAL")));

        for (String page : pages) {
            assertThat(stranger.get(page)).as(page).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(colleague.get(page)).as(page).hasStatus(HttpStatus.OK);
        }
        assertThat(stranger.post(address + "/notes", "words", "x")).hasStatus(HttpStatus.NOT_FOUND);
        jdbc.sql("delete from cohort_instructor where person_id = :id")
                .param("id", colleague.member().uuid())
                .update();
        for (String page : pages) {
            assertThat(colleague.get(page)).as(page).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void anAttemptOfSomebodyElseIsAbsent() {
        Member other = classroom.traineeOf(cohort);
        graduates.fail(other);

        assertThat(instructor.get("%s/attempts/%s".formatted(address, attemptOf(other, "FINAL"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String attempt(String kind) {
        return attemptOf(trainee, kind);
    }

    private String attemptOf(Member member, String kind) {
        return jdbc.sql("select id::text from attempt where enrolment_id = :enrolment and kind = :kind")
                .param("enrolment", classroom.enrolmentOf(member).value())
                .param("kind", kind)
                .query(String.class)
                .single();
    }

    private int recorded(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", "person:" + trainee.id())
                .query(Integer.class)
                .single();
    }
}
