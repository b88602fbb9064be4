package org.preceptor.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.attempt.Beginning;
import org.preceptor.web.attempt.Crib;
import org.preceptor.web.attempt.Sittings;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CourseTest
class ReportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    Enrolments enrolments;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member trainee;
    Forms own;
    Forms teaching;
    String attempt;
    String address;

    @BeforeEach
    void aTraineeIsInThePreTest() {
        cohort = classroom.cohort();
        trainee = classroom.traineeOf(cohort);
        own = new Forms(mvc, trainee);
        teaching = new Forms(mvc, classroom.instructorOf(cohort));
        var place = enrolments.current(trainee.id()).orElseThrow();
        attempt = ((Beginning.Begun) sittings.begin(place, AssessmentKind.PRE_TEST))
                .attempt()
                .toString();
        address = "/attempts/%s/questions/1/report".formatted(attempt);
    }

    @Nested
    class Reporting {

        @Test
        void everyOpenQuestionLeadsToIt() throws Exception {
            assertThat(own.page("/attempts/%s?question=1".formatted(attempt)))
                    .contains("href=\"%s\">Report a problem with this question".formatted(address));
        }

        @Test
        void theFormShowsWhatWasAskedAndNothingElse() throws Exception {
            assertThat(own.page(address))
                    .contains("Report a problem with this question", "The question is unclear")
                    .doesNotContain("feedback", "Best answer");
        }

        @Test
        void theReportStandsOnAPageOfItsOwn() throws Exception {
            assertThat(own.after(report("Two answers fit.")))
                    .contains("Your report was sent to your instructor.")
                    .contains("Question 1 of the pre-test", "Two answers fit.", "Waits for an answer");
        }

        @Test
        void aSecondClickMakesNoSecondReport() throws Exception {
            report("Two answers fit.");

            assertThat(own.after(report("Two answers fit."))).contains("You had reported this question already.");
            assertThat(own.page(address)).contains("You reported this question on");
            assertThat(reports()).isEqualTo(1);
        }

        @ParameterizedTest(name = "reason {0}, words {1}")
        @CsvSource({
            "'', Two fit., Choose what is wrong",
            "wrong-key, ' ', Say in a sentence",
            "nonsense, x, Choose what"
        })
        void isRefusedWithoutAReasonOrWords(String reason, String words, String fault) {
            assertThat(own.post(address, "reason", reason, "words", words))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains(fault);
            assertThat(reports()).isZero();
        }

        @Test
        void questionsOfOthersAreAbsent() {
            Forms other = new Forms(mvc, classroom.traineeOf(cohort));

            assertThat(other.get(address)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(other.post(address, "reason", "other", "words", "x")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(own.get("/attempts/%s/questions/99/report".formatted(attempt)))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }

        @Test
        void isKeptWithVersionAnswerAndRecord() {
            Question question = new Crib(sittings, trainee).question(attempt, 1);

            report("Two answers fit.");

            assertThat(jdbc.sql("""
                            select r.item_id || ' ' || r.item_hash || ' ' || cardinality(r.answer) || ' ' || a.action
                              from item_report r
                              join audit_entry a on a.subject = 'report:' || r.id
                             where r.attempt_id = ?
                            """)
                            .param(UUID.fromString(attempt))
                            .query(String.class)
                            .list())
                    .containsExactly("%s %s 0 item reported"
                            .formatted(
                                    question.item().item().id(), question.item().hash()));
        }
    }

    @Nested
    class Answering {

        String page;

        @BeforeEach
        void aQuestionWasReported() {
            report("Two answers <b>fit</b>.");
            page = "/cohorts/%s/reports/%s".formatted(cohort, id());
        }

        @Test
        void theListLeadsToEveryReport() throws Exception {
            assertThat(teaching.page("/cohorts/" + cohort)).contains("/cohorts/%s/reports".formatted(cohort));
            assertThat(teaching.page("/cohorts/%s/reports".formatted(cohort)))
                    .contains("href=\"%s\"".formatted(page), "Waits for an answer", trainee.displayName());
        }

        @Test
        void theReportComesWithTheQuestionItsKeyAndHowItHasDone() throws Exception {
            Question question = new Crib(sittings, trainee).question(attempt, 1);

            assertThat(teaching.page(page))
                    .contains("Two answers &lt;b&gt;fit&lt;/b&gt;.", "Not answered", "The question and its key")
                    .contains("How it has done", "Nobody has answered it in a first attempt yet.")
                    .contains("/cohorts/%s/items/%s/%s"
                            .formatted(
                                    cohort,
                                    question.item().item().id(),
                                    question.item().hash()));
        }

        @Test
        void saysOnWhichPaperItWasHowHard() throws Exception {
            sittings.submit(AttemptId.of(attempt), trainee.id());

            assertThat(teaching.page(page))
                    .containsPattern("<dd>Pre-test, form [AB]: 0% \\(0% to 79%\\), n 1, too few");
        }

        @Test
        void theReporterSeesWhatCameOfIt() throws Exception {
            assertThat(teaching.after(teaching.post(page, "decision", "accepted", "words", "You are right.")))
                    .contains("Your answer was kept.", "Accepted");
            assertThat(own.page("/reports")).contains("Accepted", "Ingrid Solberg", "You are right.");
            assertThat(own.page("/progress")).contains("href=\"/reports\"");
        }

        @Test
        void theFirstAnswerStands() throws Exception {
            teaching.post(page, "decision", "declined", "words", "It is right as it stands.");

            assertThat(teaching.after(teaching.post(page, "decision", "accepted", "words", "After all.")))
                    .contains("Somebody had answered this report already.");
            assertThat(own.page("/reports")).contains("Declined").doesNotContain("After all.");
            assertThatThrownBy(() -> jdbc.sql("update item_report set words = 'x' where attempt_id = ?")
                            .param(UUID.fromString(attempt))
                            .update())
                    .hasMessageContaining("never changed");
        }

        @Test
        void anAnswerNeedsADecisionAndWords() {
            assertThat(teaching.post(page, "words", "Thank you."))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Choose whether you accept the report.", "Thank you.");
        }

        @Test
        void isAbsentForInstructorsOfOtherCohorts() {
            CohortId mine = classroom.cohort();
            Forms other = new Forms(mvc, classroom.instructorOf(mine));

            assertThat(other.get(page)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(other.get("/cohorts/%s/reports".formatted(cohort))).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(other.get("/cohorts/%s/reports/%s".formatted(mine, id())))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(other.post(page, "decision", "accepted", "words", "x")).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private MvcTestResult report(String words) {
        return own.post(address, "reason", "wrong-key", "words", words);
    }

    private String id() {
        return jdbc.sql("select id from item_report where attempt_id = ?")
                .param(UUID.fromString(attempt))
                .query(UUID.class)
                .single()
                .toString();
    }

    private int reports() {
        return jdbc.sql("select count(*) from item_report where attempt_id = ?")
                .param(UUID.fromString(attempt))
                .query(Integer.class)
                .single();
    }
}
