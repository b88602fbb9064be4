package org.preceptor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A reason to have a word with somebody is set aside with a note, comes back when it gets worse, and can be shown again. */
@CourseTest
@Import(HandClock.class)
class SettingAsideTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member trainee;
    Forms instructor;
    ReasonForms reasons;
    String overview;
    String address;

    @BeforeEach
    void aTraineeHasNotStartedForAWeek() {
        cohort = classroom.cohort();
        trainee = classroom.traineeOf(cohort);
        instructor = new Forms(mvc, classroom.instructorOf(cohort));
        overview = "/cohorts/" + cohort;
        address = "%s/trainees/%s".formatted(overview, trainee.id());
        reasons = new ReasonForms(instructor, address, classroom.enrolmentOf(trainee), jdbc);
        clock.forward(Duration.ofDays(8));
    }

    @Test
    void theReasonIsNeitherCountedNorListed() throws Exception {
        assertThat(instructor.page(overview)).contains("Needs a word (1)", "href=\"%s#set-aside\"".formatted(address));

        MvcTestResult sent = reasons.set("not-begun", "Is on leave until Monday");

        assertThat(instructor.after(sent)).contains("Set aside, for everybody who teaches this cohort.");
        assertThat(instructor.page(overview)).contains("Needs a word (0)").doesNotContain("not started after");
        assertThat(instructor.page(overview + "?state=needs-a-word")).contains("Nobody matches.");
        assertThat(instructor.page(overview + "?need=not-begun")).contains("Nobody matches.");
    }

    @Test
    void nothingIsSetAsideInAnArchivedCohort() throws Exception {
        jdbc.sql("update cohort set archived_at = now() where id = ?")
                .param(cohort.value())
                .update();

        assertThat(instructor.page(overview)).contains("Needs a word (1)").doesNotContain("#set-aside");
    }

    @Test
    void whoSetItAsideAndWhyIsForAllWhoTeachTheCohort() throws Exception {
        Forms colleague = new Forms(mvc, classroom.instructorOf(cohort));

        reasons.set("not-begun", "Is on leave until Monday");

        assertThat(colleague.page(address))
                .contains("not started after 8 days", "Is on leave until Monday", "Ingrid Solberg, ")
                .contains("It comes back on ", "Show again")
                .doesNotContain("<h2>Needs a word</h2>");
        assertThat(colleague.page(overview)).contains("Needs a word (0)");
        assertThat(new Forms(mvc, trainee).page("/progress")).doesNotContain("Is on leave");
        assertThat(recorded("reason set aside")).isOne();
    }

    @Test
    void itComesBackAfterAWeekAndCanBeSetAsideAnew() throws Exception {
        reasons.set("not-begun", "Is on leave until Monday");
        clock.forward(Duration.ofDays(6));
        assertThat(instructor.page(overview)).contains("Needs a word (0)");

        clock.forward(Duration.ofDays(1));
        assertThat(instructor.page(overview)).contains("Needs a word (1)");
        assertThat(instructor.page(address)).contains("Was set aside before:", "Is on leave until Monday");

        reasons.set("not-begun", "Is ill now");
        assertThat(instructor.page(overview)).contains("Needs a word (0)");
    }

    @Test
    void aSecondClickChangesNothing() throws Exception {
        reasons.set("not-begun", "Is on leave");
        MvcTestResult second = reasons.set("not-begun", "Is on leave");

        assertThat(instructor.after(second)).contains("There was nothing to set aside");
        assertThat(reasons.all()).hasSize(1);
        assertThat(recorded("reason set aside")).isOne();
    }

    @Test
    void itCanBeShownAgain() throws Exception {
        reasons.set("not-begun", "Is on leave");
        String end = reasons.endOfTheFirst();

        assertThat(instructor.after(instructor.post(end))).contains("It is shown again where it holds.");
        assertThat(instructor.page(overview)).contains("Needs a word (1)");
        assertThat(instructor.after(instructor.post(end))).contains("That was not set aside any more.");
        assertThat(recorded("reason shown again")).isOne();
    }

    @Test
    void aNoteAndAReasonAreAskedFor() {
        assertThat(reasons.set("not-begun", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write the note first.");
        assertThat(reasons.set("", "Because " + "x".repeat(2_000)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose the reason that you set aside.", "at most 2,000 characters", "Because xxx");
        assertThat(reasons.all()).isEmpty();
    }

    @Test
    void aReasonThatDoesNotHoldIsNotSetAside() {
        reasons.set("overdue", "Whatever");

        assertThat(reasons.all()).isEmpty();
    }

    @Test
    void inAnArchivedCohortNothingIsSetAsideOrShown() {
        reasons.set("not-begun", "Is on leave");
        String end = reasons.endOfTheFirst();
        jdbc.sql("update cohort set archived_at = now() where id = ?")
                .params(cohort.value())
                .update();

        assertThat(reasons.set("not-begun", "Too late")).hasStatus(HttpStatus.CONFLICT);
        assertThat(instructor.post(end)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void forOthersThereIsNothingToSetAside() {
        reasons.set("not-begun", "Is on leave");
        Forms stranger = new Forms(mvc, classroom.instructorOf(classroom.cohort()));
        Member other = classroom.traineeOf(cohort);
        String end = "/set-aside/%s/end".formatted(reasons.all().getFirst());

        assertThat(stranger.post(address + "/set-aside", "need", "not-begun", "note", "x"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.post(address + "/set-aside", "need", "", "note", ""))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.post(address + end)).hasStatus(HttpStatus.NOT_FOUND);
        instructor.post("%s/trainees/%s%s".formatted(overview, other.id(), end));
        assertThat(recorded("reason shown again")).isZero();
    }

    @Test
    void theNextReasonOfTheSamePersonCounts() throws Exception {
        due(-1);
        assertThat(instructor.page(overview)).contains("need=overdue");

        reasons.set("overdue", "A new day is agreed");
        assertThat(instructor.page(overview)).contains("Needs a word (0)");

        jdbc.sql("update cohort set due_on = null where id = ?")
                .params(cohort.value())
                .update();
        assertThat(instructor.page(overview)).contains("Needs a word (1)", "need=not-begun");
    }

    private void due(int days) {
        jdbc.sql("update cohort set due_on = ? where id = ?")
                .params(LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(days), cohort.value())
                .update();
    }

    private int recorded(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", "person:" + trainee.id())
                .query(Integer.class)
                .single();
    }
}
