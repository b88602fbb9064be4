package org.preceptor.web.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.HandClock;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Later due days, and the list of everything that was given. */
@CourseTest
@Import(HandClock.class)
class ExtensionsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Extensions extensions;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member trainee;
    Forms instructor;
    LocalDate due;

    @BeforeEach
    void aCohortIsDue() {
        cohort = classroom.cohort();
        trainee = classroom.traineeOf(cohort);
        instructor = new Forms(mvc, classroom.instructorOf(cohort));
        due = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(3);
        jdbc.sql("update cohort set due_on = :due where id = :id")
                .param("due", due)
                .param("id", cohort.value())
                .update();
        jdbc.sql("insert into cohort_step_due (cohort_id, step, due_on) values (:id, 'pre-test', :due)")
                .param("id", cohort.value())
                .param("due", due.minusDays(1))
                .update();
    }

    @Test
    void aLaterDayOfOnePersonIsTheirsAlone() throws Exception {
        Member other = classroom.traineeOf(cohort);

        give(form() + "?person=" + trainee.id(), "day", due.plusDays(7).toString(), "reason", "Was on leave");

        assertThat(dueOf(trainee)).isEqualTo(due.plusDays(7));
        assertThat(dueOf(other)).isEqualTo(due);
        assertThat(new Forms(mvc, trainee).page("/"))
                .contains("Due on " + words(due.plusDays(7)), "Ingrid Solberg gave you until ", "for the whole course")
                .doesNotContain("Was on leave");
    }

    @Test
    void aLaterDayOfACohortIsAlsoForThoseWhoJoinLater() {
        give(form(), "day", due.plusDays(2).toString(), "reason", "The ward moved");

        assertThat(dueOf(trainee)).isEqualTo(due.plusDays(2));
        assertThat(dueOf(classroom.traineeOf(cohort))).isEqualTo(due.plusDays(2));
    }

    @Test
    void theDayOfAStepMovesOnThePath() throws Exception {
        assertThat(new Forms(mvc, trainee).page("/")).contains("Due on " + words(due.minusDays(1)));

        give(form() + "?person=" + trainee.id(), "step", "pre-test", "day", due.toString(), "reason", "Was ill");

        assertThat(extensions.due(classroom.enrolmentOf(trainee)).steps()).containsValue(due);
        assertThat(dueOf(trainee)).isEqualTo(due);
        assertThat(new Forms(mvc, trainee).page("/")).doesNotContain("Due on " + words(due.minusDays(1)));
    }

    @Test
    void theExportHasTheDayOfEachPerson() throws Exception {
        classroom.traineeOf(cohort);
        give(form() + "?person=" + trainee.id(), "day", due.plusDays(7).toString(), "reason", "Was on leave");

        assertThat(instructor.page("/cohorts/%s/export.csv".formatted(cohort)))
                .contains("," + due + ",", "," + due.plusDays(7) + ",");
    }

    @Test
    void withdrawnTheDayIsWhatItWas() throws Exception {
        give(form() + "?person=" + trainee.id(), "day", due.plusDays(7).toString(), "reason", "Was on leave");

        instructor.post(jdbc.sql(
                        "select '/cohorts/' || cohort_id || '/extensions/' || id || '/withdrawal' from extension where cohort_id = :id")
                .param("id", cohort.value())
                .query(String.class)
                .single());

        assertThat(dueOf(trainee)).isEqualTo(due);
        assertThat(instructor.page("/cohorts/%s/extensions".formatted(cohort))).contains("withdrawn by Ingrid Solberg");
    }

    @Test
    void whoJoinsAgainBeginsWithoutIt() {
        give(form() + "?person=" + trainee.id(), "day", due.plusDays(7).toString(), "reason", "Was on leave");
        enrolments.leave(trainee.id(), cohort);
        clock.forward(Duration.ofMinutes(1));

        enrolments.enrol(trainee.id(), cohort);

        assertThat(dueOf(trainee)).isEqualTo(due);
        assertThat(extensions.due(classroom.enrolmentOf(trainee)).course()).isEqualTo(due);
    }

    @Test
    void anEarlierDayGetsASentence() {
        assertThat(instructor.post(form(), "day", due.toString(), "reason", "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a later one.");
        assertThat(instructor.post(form(), "step", "lesson:nowhere", "day", due.toString(), "reason", "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("No day is set for this");
    }

    @Test
    void withoutADayThereIsNoneToMove() throws Exception {
        CohortId other = classroom.cohort();
        Forms teacher = new Forms(mvc, classroom.instructorOf(other));

        assertThat(teacher.page("/cohorts/%s/extensions/due-day".formatted(other)))
                .contains("there is none to move");
    }

    @Test
    void nothingIsGivenInAnArchivedCohort() throws Exception {
        jdbc.sql("update cohort set archived_at = now() where id = :id")
                .param("id", cohort.value())
                .update();

        assertThat(instructor.post(form(), "day", due.plusDays(2).toString(), "reason", "x"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("This cohort is archived");
        assertThat(instructor.page("/cohorts/%s/extensions".formatted(cohort))).contains("Nothing was given yet.");
    }

    @Test
    void whatKindDoesNotExistIsAbsent() {
        assertThat(instructor.get("/cohorts/%s/extensions/holiday".formatted(cohort)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(instructor.get(form() + "?person=" + classroom.trainee().id()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void give(String address, String... fields) {
        assertThat(instructor.post(address, fields)).hasStatus(HttpStatus.SEE_OTHER);
    }

    private String form() {
        return "/cohorts/%s/extensions/due-day".formatted(cohort);
    }

    private LocalDate dueOf(Member member) {
        return enrolments.current(member.id()).orElseThrow().due();
    }

    private static String words(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
    }
}
