package org.preceptor.web.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.Role;
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

/** A cohort from its first day until it is archived, and what its people keep of it. */
@CourseTest
@Import({HandClock.class, Graduates.class})
class CohortLifeTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Graduates graduates;

    @Autowired
    Enrolments enrolments;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    String name;
    String address;
    Forms administrator;
    Forms instructor;
    Member trainee;
    Forms own;

    @BeforeEach
    void aCohort() {
        cohort = classroom.cohort();
        name = "Intake " + cohort;
        address = "/admin/cohorts/" + cohort;
        administrator = new Forms(mvc, classroom.person("Ada Bello", Role.ADMINISTRATOR));
        instructor = new Forms(mvc, classroom.instructorOf(cohort));
        trainee = classroom.traineeOf(cohort);
        own = new Forms(mvc, trainee);
    }

    @Nested
    class Archived {

        @Test
        void itLeavesTheListsAndStaysThereWithItsHistory() throws Exception {
            assertThat(administrator.after(administrator.post(address + "/archive")))
                    .contains("Archived. Its history stays", "Archived since");

            assertThat(instructor.page("/cohorts")).doesNotContain(name);
            assertThat(instructor.page("/cohorts?archived=true")).contains(name);
            assertThat(instructor.page("/cohorts/{id}", cohort)).contains(name, trainee.email());
            assertThat(administrator.page("/admin/people/new")).doesNotContain(name);
            assertThat(kept(
                            "archived_at is not null and (select count(*) from audit_entry where action = 'cohort archived'"
                                    + " and subject = 'cohort:' || cohort.id) = 1"))
                    .isTrue();
        }

        @Test
        void nothingAboutItChanges() {
            administrator.post(address + "/archive");

            for (String path : List.of("", "/members", "/import", "/days", "/version")) {
                assertThat(administrator.post(address + path, "name", "Another", "email", "new@hospital.test"))
                        .as(path)
                        .hasStatus(HttpStatus.CONFLICT)
                        .bodyText()
                        .contains("This cohort is archived", "Nothing was changed");
            }
            assertThat(administrator.post("%s/members/%s/removal".formatted(address, trainee.id())))
                    .hasStatus(HttpStatus.CONFLICT);
            assertThat(own.post("/assessments/pre-test")).hasStatus(HttpStatus.NOT_FOUND);
        }

        @Test
        void anOpenAttemptEndsWithWhatIsSaved() throws Exception {
            String attempt = own.post("/assessments/pre-test").getResponse().getRedirectedUrl();

            administrator.post(address + "/archive");
            clock.forward(Duration.ofSeconds(11));

            assertThat(own.page(attempt)).contains("Result, ", "0 of 20.");
            assertThat(own.page("/")).contains("You are in no cohort yet");
            assertThat(own.page("/progress")).contains(name, "Over since", attempt);
        }

        @Test
        void openAgainItGoesOn() throws Exception {
            administrator.post(address + "/archive");
            assertThat(administrator.after(administrator.post(address + "/reopening")))
                    .contains("Open again.");

            assertThat(instructor.page("/cohorts")).contains(name);
            assertThat(own.post("/assessments/pre-test").getResponse().getRedirectedUrl())
                    .startsWith("/attempts/");
        }
    }

    @Nested
    class TakenAgain {

        @Test
        void movingSomebodyRewritesNothingAndTheNewPlaceBeginsFresh() throws Exception {
            graduates.pass(trainee);
            EnrolmentId before = classroom.enrolmentOf(trainee);
            String past = past(before);
            CohortId next = classroom.cohort();
            clock.forward(Duration.ofDays(300));

            administrator.post("%s/members/%s/removal".formatted(address, trainee.id()));
            administrator.post("/admin/cohorts/%s/members".formatted(next), "email", trainee.email());

            assertThat(past(before)).isEqualTo(past);
            assertThat(classroom.enrolmentOf(trainee)).isNotEqualTo(before);
            assertThat(own.page("/")).contains("Begin").doesNotContain("Passed");
            assertThat(own.page("/progress"))
                    .contains("Your other courses", "/progress/" + before, "passed, enrolled on");
            assertThat(own.page("/progress/{id}", before)).contains(name, "Over since", "20 of 20");
        }

        @Test
        void whatSomebodyElseDidIsAbsent() {
            Forms other = new Forms(mvc, classroom.traineeOf(cohort));

            assertThat(other.get("/progress/{id}", classroom.enrolmentOf(trainee)))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }

        private String past(EnrolmentId enrolment) {
            return jdbc.sql("""
                    select (select jsonb_agg(to_jsonb(s) order by position) from enrolment_step s where s.enrolment_id = e.id)
                           || (select jsonb_agg(to_jsonb(a) order by started_at, id) from attempt a where a.enrolment_id = e.id)
                           || (to_jsonb(e) - 'left_at')
                      from enrolment e
                     where id = :id
                    """)
                    .param("id", enrolment.value())
                    .query(String.class)
                    .single();
        }
    }

    @Test
    void aLaterVersionIsForNewPeopleAlone() throws Exception {
        Course later = classroom.timed(AssessmentKind.PRE_TEST, Duration.ofMinutes(41));
        classroom.cohortOf(later);
        assertThat(administrator.page(address)).contains("1 person is on the version published on");

        String page = administrator.after(
                administrator.post(address + "/version", "version", later.hash().hex()));
        Member joined = classroom.traineeOf(cohort);

        assertThat(page)
                .contains("New people join this version.", "They stay on it.", "0 people are on the version published");
        assertThat(enrolments.current(trainee.id()).orElseThrow().course())
                .isEqualTo(classroom.course().hash());
        assertThat(enrolments.current(joined.id()).orElseThrow().course()).isEqualTo(later.hash());
        assertThat(administrator.after(administrator.post(address + "/version", "version", "f".repeat(64))))
                .contains("Nothing was changed.");
    }

    @Test
    void aStepIsDueOnADayThatTraineesSee() throws Exception {
        LocalDate due = today().plusDays(20);
        administrator.post(address, "name", name, "starts", today().toString(), "due", due.toString());

        assertThat(administrator.post(
                        address + "/days",
                        "day-2",
                        "soon",
                        "day-3",
                        due.plusDays(1).toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is not a day.", "The whole course is due before this.");
        administrator.post(address + "/days", "day-2", today().plusDays(4).toString());

        assertThat(administrator.page(address + "/days"))
                .contains(today().plusDays(4).toString());
        assertThat(own.page("/"))
                .contains("Due on %d ".formatted(today().plusDays(4).getDayOfMonth()));
        clock.forward(Duration.ofDays(6));
        assertThat(own.page("/")).contains("Was due on");
    }

    @Test
    void itsStartIsToldToItsPeople() throws Exception {
        Forms trainee = new Forms(mvc, classroom.traineeOf(cohort));
        Forms instructor = new Forms(mvc, classroom.instructorOf(cohort));

        administrator.post(address, "name", name, "starts", today().plusDays(9).toString());

        assertThat(trainee.page("/")).contains("Your cohort starts on ");
        assertThat(instructor.page("/cohorts/" + cohort)).contains("From ", "No due date is set.");
    }

    @Test
    void itStartsBeforeItIsDue() {
        assertThat(administrator.post(
                        address,
                        "name",
                        name,
                        "starts",
                        today().plusDays(9).toString(),
                        "due",
                        today().plusDays(8).toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("It starts after it is due.");
    }

    private boolean kept(String condition) {
        return jdbc.sql("select " + condition + " from cohort where id = :id")
                .param("id", cohort.value())
                .query(Boolean.class)
                .single();
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
