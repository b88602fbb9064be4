package org.preceptor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A concern is set aside whether somebody has passed or not, and leaves room for the next. */
@CourseTest
@Import({HandClock.class, Graduates.class})
class SettingConcernsAsideTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Graduates graduates;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member trainee;
    Forms instructor;
    ReasonForms reasons;
    String overview;
    String address;

    @BeforeEach
    void aFinalIsPassedInNoTime() {
        cohort = classroom.cohort();
        trainee = classroom.traineeOf(cohort);
        instructor = new Forms(mvc, classroom.instructorOf(cohort));
        overview = "/cohorts/" + cohort;
        address = "%s/trainees/%s".formatted(overview, trainee.id());
        reasons = new ReasonForms(instructor, address, classroom.enrolmentOf(trainee), jdbc);
        graduates.pass(trainee);
    }

    @Test
    void countsForSomebodyWhoPassed() throws Exception {
        assertThat(instructor.page(overview)).contains("Needs a word (1)", "20 questions of the final in 0 s");
        assertThat(instructor.page(overview + "?need=fast")).contains("1 person", "Amina Okafor");

        reasons.set("fast", "Uses a screen reader that reads ahead");

        assertThat(instructor.page(overview)).contains("Needs a word (0)");
        assertThat(instructor.page(address)).contains("It comes back with another final as fast.");
    }

    @Test
    void leavesRoomForTheNext() throws Exception {
        report(1);

        reasons.set("fast", "Fine");
        assertThat(instructor.page(overview)).contains("Needs a word (1)", "need=reported");

        reasons.set("reported", "Known");
        assertThat(instructor.page(overview)).contains("Needs a word (0)");

        report(2);
        assertThat(instructor.page(overview)).contains("Needs a word (1)", "need=reported");
    }

    @Test
    void ofReportsEndsWithTheAnswer() throws Exception {
        report(1);
        String report = jdbc.sql("select '/cohorts/' || ? || '/reports/' || id from item_report where state = 'OPEN' "
                        + "and attempt_id in (select id from attempt where enrolment_id = ?)")
                .params(cohort.toString(), classroom.enrolmentOf(trainee).value())
                .query(String.class)
                .single();
        assertThat(instructor.page(address)).contains("reported a question, which waits for an answer", report);

        instructor.post(report, "decision", "declined", "words", "It stands.");

        assertThat(instructor.page(address)).doesNotContain("reported a question");
        assertThat(instructor.page(overview)).contains("need=fast").doesNotContain("need=reported");
    }

    @Test
    void isShownAgainWithAllOfItsKind() throws Exception {
        reasons.set("fast", "Fine");
        reasons.end();

        assertThat(instructor.page(overview)).contains("Needs a word (1)", "need=fast");
    }

    private void report(int question) {
        new Forms(mvc, trainee)
                .post(
                        "/attempts/%s/questions/%d/report".formatted(attempt(), question),
                        "reason",
                        "unclear",
                        "words",
                        "Two fit.");
    }

    private String attempt() {
        return jdbc.sql("select id::text from attempt where enrolment_id = ? and kind = 'FINAL'")
                .params(classroom.enrolmentOf(trainee).value())
                .query(String.class)
                .single();
    }
}
