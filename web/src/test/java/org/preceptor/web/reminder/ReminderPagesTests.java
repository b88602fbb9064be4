package org.preceptor.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.Forms;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What instructors and trainees see of reminders where no mail server is configured. */
@CourseTest
@Import({Roll.class, Monday.class})
@TestPropertySource(properties = {"preceptor.zone=UTC", "preceptor.reminder-interval=PT24H"})
class ReminderPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Roll roll;

    @Autowired
    Classroom classroom;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member instructor;
    Forms teaching;
    String address;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = classroom.cohort();
        instructor = classroom.instructorOf(cohort);
        teaching = new Forms(mvc, instructor);
        address = "/cohorts/%s/reminders".formatted(cohort);
    }

    @Nested
    class Switching {

        @Test
        void remindersAreOffAtFirst() throws Exception {
            roll.notStarted(cohort);

            assertThat(teaching.page("/cohorts/" + cohort)).contains("href=\"%s\"".formatted(address));
            assertThat(teaching.page(address))
                    .contains("Would write to nobody now", "value=\"20:00\"", "value=\"08:00\"")
                    .contains("name=\"weekends\" checked")
                    .doesNotContain("name=\"stalled\" checked");
        }

        @Test
        void whatWasChosenIsKeptOnRecord() throws Exception {
            assertThat(teaching.after(choose("keep", "5", "stalled"))).contains("Saved.", "value=\"5\"");

            assertThat(teaching.page(address))
                    .contains("name=\"stalled\" checked")
                    .doesNotContain("weekends\" checked");
            assertThat(jdbc.sql("select detail from audit_entry where subject = ? and action = 'reminders changed'")
                            .param("cohort:" + cohort)
                            .query(String.class)
                            .single())
                    .isEqualTo("[STALLED], every 5 days");
        }

        @Test
        void aTrialShowsEveryLetterAndKeepsNothing() {
            Member trainee = roll.notStarted(cohort);
            roll.stalled(cohort);
            roll.change("simulated = true", roll.stalled(cohort));

            assertThat(choose("try", "7", "notStarted", "stalled"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Would write to these 2", trainee.email(), "Hello Amina Okafor,")
                    .contains("You were enrolled on 9 November 2026.", "Your last step was on 13 November 2026.");
            assertThat(jdbc.sql("select count(*) from reminder_plan where cohort_id = ?")
                            .param(cohort.value())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void nobodyIsToStartBeforeTheCohortDoes() {
            roll.notStarted(cohort);
            jdbc.sql("update cohort set starts_on = :day where id = :id")
                    .param("day", LocalDate.of(2026, 12, 24))
                    .param("id", cohort.value())
                    .update();

            assertThat(choose("try", "7", "notStarted"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Would write to nobody now");
        }

        @Test
        void aTrialForVeryManySaysThatOthersFollow() {
            roll.notStarted(cohort, WhoIsDue.MOST + 1);

            assertThat(choose("try", "7", "notStarted"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Would write to these 200 first, and to any others after them");
        }

        @ParameterizedTest(name = "every {0} days from {1}")
        @CsvSource({
            "0, 20:00, Write a whole number from 1 to 60.",
            "61, 20:00, Write a whole number from 1 to 60.",
            "x, 20:00, Write a whole number from 1 to 60.",
            "7, 25:00, Write a time such as 20:00."
        })
        void whatMakesNoSenseIsSaid(String days, String from, String sentence) {
            assertThat(teaching.post(address, "days", days, "from", from, "until", "08:00", "act", "keep"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains(sentence);
        }

        @Test
        void cohortsOfOthersAreAbsent() {
            Forms other = new Forms(mvc, classroom.instructorOf(classroom.cohort()));

            assertThat(other.get(address)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(other.post(address, "days", "7")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(other.post(
                            address + "/by-hand", "person", instructor.id().toString()))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Nested
    class ByHand {

        @Test
        void aLetterComesAsTextToSendWithItsLinkToStop() throws Exception {
            Member trainee = roll.notStarted(cohort);
            choose("keep", "7", "notStarted");

            assertThat(teaching.page(address))
                    .contains("No mail server is configured")
                    .contains("href=\"mailto:%s?subject=Your%%20course%%3A"
                            .formatted(trainee.email().replace("@", "%40")))
                    .contains("/reminders/stop/", "I have sent it");
        }

        @Test
        void whoWasWrittenToIsLoggedOnBothSidesAndNotDueAgain() throws Exception {
            Member trainee = roll.notStarted(cohort);
            choose("keep", "7", "notStarted");

            assertThat(teaching.after(sent(trainee))).contains("It is on record that you wrote to them.");

            assertThat(teaching.page(address)).contains("Would write to nobody now", "sent by hand");
            assertThat(new Forms(mvc, trainee).page("/reminders")).contains("sent by hand", "You were enrolled on");
            assertThat(teaching.after(sent(trainee))).contains("There is nothing to remind them of");
        }

        private MvcTestResult sent(Member trainee) {
            return teaching.post(address + "/by-hand", "person", trainee.id().toString());
        }
    }

    @Nested
    class OfTheTrainee {

        @Test
        void remindersCanBeStoppedAndHadAgain() throws Exception {
            Member trainee = roll.notStarted(cohort);
            Forms own = new Forms(mvc, trainee);
            choose("keep", "7", "notStarted");

            assertThat(own.after(own.post("/reminders", "wanted", "false")))
                    .contains("You will get no more reminders.");
            assertThat(teaching.page(address)).contains("Would write to nobody now");

            assertThat(own.after(own.post("/reminders", "wanted", "true"))).contains("You will get reminders again.");
            assertThat(teaching.page(address)).contains("Would write to 1 person");
        }

        @Test
        void nobodySeesTheLettersOfOthers() throws Exception {
            Member trainee = roll.notStarted(cohort);
            choose("keep", "7", "notStarted");
            teaching.post(address + "/by-hand", "person", trainee.id().toString());

            assertThat(new Forms(mvc, classroom.traineeOf(cohort)).page("/reminders"))
                    .contains("Nobody has reminded you yet.");
        }
    }

    private MvcTestResult choose(String act, String days, String... rules) {
        String[] fields = new String[8 + 2 * rules.length];
        String[] fixed = {"act", act, "days", days, "from", "20:00", "until", "08:00"};
        System.arraycopy(fixed, 0, fields, 0, fixed.length);
        for (int i = 0; i < rules.length; i++) {
            fields[8 + 2 * i] = rules[i];
            fields[9 + 2 * i] = "on";
        }
        return teaching.post(address, fields);
    }
}
