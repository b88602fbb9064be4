package org.preceptor.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.cohort.ServedCohorts.Monday.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.As;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServedCohorts
class TraineePageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cohorts cohorts;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member instructor;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = cohorts.aCohort("Autumn intake " + UUID.randomUUID(), null);
        instructor = cohorts.anInstructorOf(cohort);
    }

    @Test
    void whoHasDoneNothingHasOnlyEnrolled() {
        assertThat(page(cohorts.enrol("Ada New", cohort, ago(10))))
                .contains("not started", "not started after 10 days", "No attempt yet.", "Enrolled.")
                .contains("Opens after “Before you start”.");
    }

    @Test
    void attemptsStandWithTheirScores() {
        Enrolled ben = cohorts.enrol("Ben Twice", cohort, ago(9))
                .takesThePreTest(3, ago(8))
                .studies(8, ago(6))
                .takesTheFinal(4, ago(2))
                .takesTheFinal(5, ago(1));

        assertThat(page(ben))
                .contains("failed the final twice; 1 attempt left")
                .containsSubsequence("Pre-test, attempt 1", "37.5%", "3 of 8")
                .containsSubsequence("Final, attempt 1", "50%", "4 of 8", "✕ not passed")
                .containsSubsequence("Final, attempt 2", "1 Nov 2026, 10:00 GMT", "62.5%", "5 of 8")
                .contains("The next attempt may be begun.");
    }

    @Test
    void pauseBetweenFinalsIsNamedWhileItLasts() {
        Enrolled ben = cohorts.enrol("Ben Once", cohort, ago(9))
                .takesThePreTest(3, ago(8))
                .studies(8, ago(6))
                .takesTheFinal(4, NOW);

        assertThat(page(ben)).contains("The next attempt opens on 2 November 2026, 22:00 GMT.");
    }

    @Test
    void timelineRunsFromEnrolmentToCertificate() {
        Enrolled cleo = cohorts.enrol("Cleo Passed", cohort, ago(9))
                .takesThePreTest(3, ago(8))
                .studies(8, ago(6))
                .takesTheFinal(7, ago(2))
                .evaluates(ago(1));

        assertThat(page(cleo))
                .contains("certified", "Holds a certificate: <a href=\"/verify/" + code(cleo))
                .containsSubsequence(
                        "What happened when",
                        "Enrolled.",
                        "Started.",
                        "Pre-test, attempt 1 submitted: 3 of 8.",
                        "Opened lesson 1.",
                        "Final, attempt 1 submitted: 7 of 8.",
                        "Answered the evaluation.",
                        "Certificate issued.");
    }

    @Test
    void neitherKeyNorAnswersAreShown() {
        Enrolled cleo = cohorts.enrol("Cleo Passed", cohort, ago(9))
                .takesThePreTest(3, ago(8))
                .studies(8, ago(6))
                .takesTheFinal(7, ago(2));

        assertThat(page(cleo)).doesNotContain(EightLessons.KEY_TEXT, "secret rationale", "misconception", "L1-I0");
    }

    @Test
    void lookingIsPutOnRecord() {
        Enrolled ada = cohorts.enrol("Ada New", cohort, NOW);

        page(ada);

        assertThat(recordOf("person:" + ada.person()))
                .singleElement()
                .asString()
                .startsWith("trainee viewed in cohort Autumn intake");
    }

    @Test
    void lookingInVainIsNot() {
        Enrolled ada = cohorts.enrol("Ada New", cohort, NOW);

        mvc.get().uri(address(ada)).with(As.member(cohorts.anInstructorOf())).exchange();

        assertThat(recordOf("person:" + ada.person())).isEmpty();
    }

    private String page(Enrolled trainee) {
        return Text.of(
                mvc.get().uri(address(trainee)).with(As.member(instructor)).exchange());
    }

    private String address(Enrolled trainee) {
        return "/cohorts/%s/trainees/%s".formatted(cohort, trainee.person());
    }

    private String code(Enrolled trainee) {
        return jdbc.sql("select code from certificate where enrolment_id = ?")
                .params(trainee.id().value())
                .query(String.class)
                .single();
    }

    private List<String> recordOf(String subject) {
        return jdbc.sql("select action || ' ' || detail from audit_entry where subject = ? order by id")
                .params(subject)
                .query(String.class)
                .list();
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
