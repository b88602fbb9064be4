package org.preceptor.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.reminder.QuietHours;
import org.preceptor.core.reminder.ReminderPlan;
import org.preceptor.core.reminder.Rule;
import org.preceptor.web.Forms;
import org.preceptor.web.security.Member;

/** Who is reminded that a certificate ends, once. */
class EndingCertificateReminderTests extends AMailedCohort {

    @BeforeEach
    void startTheServer() {
        start();
    }

    @Test
    void aHolderIsToldTheDayAndWhatToDo() throws Exception {
        Member trainee = roll.certified(cohort, 30);

        remind();

        assertThat(only().getAllRecipients()[0].toString()).isEqualTo(trainee.email());
        assertThat(only().getSubject()).startsWith("Your certificate: ");
        assertThat(text(only()).replaceAll("=?\\s+", " "))
                .contains("“%s”".formatted(classroom.course().title()))
                .contains("Your certificate is valid until 23 December 2026, in 30 days.")
                .contains("take the course again; your instructor can enrol you")
                .contains("https://preceptor.hospital.test/certificates/" + certificateOf(trainee))
                .contains("https://preceptor.hospital.test/reminders/stop/")
                .doesNotContain("your next step");
    }

    @ParameterizedTest(name = "{0} days before the end: {1}")
    @CsvSource({"31, 0", "30, 1", "0, 1", "-1, 0"})
    void theDaysBeforeTheEndAreThoseOfThePlan(int days, int letters) {
        roll.certified(cohort, days);

        remind();

        assertThat(server.getReceivedMessages()).hasSize(letters);
    }

    @Test
    void onceIsEnough() {
        roll.certified(cohort, 30);

        remind();
        clock.forward(Duration.ofDays(21));
        remind();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatFailedIsWrittenAnewSomeDaysLater() {
        roll.certified(cohort, 30);
        remind();
        jdbc.sql("update reminder set state = 'FAILED'").update();

        clock.forward(Duration.ofDays(3));
        remind();
        assertThat(server.getReceivedMessages()).hasSize(1);

        clock.forward(Duration.ofDays(5));
        remind();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @ParameterizedTest(name = "another one that ends in {0} days: {1}")
    @CsvSource({"400, 0", ", 0", "3, 1"})
    void whoHoldsOneThatLastsLongerIsLeftAlone(Integer days, int letters) {
        Member trainee = roll.certified(cohort, 20);
        CohortId other = classroom.cohort();
        roll.enrol(trainee, other);
        roll.certify(trainee, other, days);

        remind();

        assertThat(server.getReceivedMessages()).hasSize(letters);
    }

    @Test
    void whoeverNoReminderReachesGetsNoneOfThese() {
        roll.change("simulated = true", roll.certified(cohort, 20));
        roll.change("email = 'instructor@demo.test'", roll.certified(cohort, 20));
        roll.change("active = false", roll.certified(cohort, 20));
        stops.stop(roll.certified(cohort, 20).id());
        roll.certified(cohort, null);
        jdbc.sql("update enrolment set left_at = now() where person_id = ?")
                .param(roll.certified(cohort, 20).uuid())
                .update();
        CohortId archived = classroom.cohort();
        switchOn(archived);
        roll.certified(archived, 20);
        jdbc.sql("update cohort set archived_at = now() where id = ?")
                .param(archived.value())
                .update();
        CohortId off = classroom.cohort();
        plans.keep(off, new ReminderPlan(Set.of(Rule.STALLED), 7, 30, QuietHours.USUAL), instructor.id());
        roll.certified(off, 20);

        remind();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoRenewsWhileALetterWaitsDoesNotGetIt() {
        Member trainee = roll.certified(cohort, 20);
        Member other = roll.certified(cohort, 0);
        reminders.write();
        CohortId next = classroom.cohort();
        roll.enrol(trainee, next);
        roll.certify(trainee, next, null);
        clock.forward(Duration.ofDays(1));

        dispatch.send();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("WITHDRAWN", "WITHDRAWN");
        assertThat(certificateOf(other)).isNotEmpty();
    }

    @Test
    void aWaitingLetterIsSentWhileTheCertificateIsValid() {
        roll.certified(cohort, 0);
        reminders.write();

        dispatch.send();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void oneLetterHoldsWhatIsDueElsewhere() throws Exception {
        Member trainee = roll.certified(cohort, 20);
        CohortId other = classroom.cohort();
        switchOn(other);
        roll.enrol(trainee, other);

        remind();

        assertThat(text(only())).contains("Your certificate is valid until", "You were enrolled on", "next step");
    }

    @Test
    void theFormTriesAndKeepsIt() throws Exception {
        Member trainee = roll.certified(cohort, 45);
        Forms teaching = new Forms(mvc, instructor);
        String address = "/cohorts/%s/reminders".formatted(cohort);
        String[] fields = {
            "certificateEnding",
            "on",
            "certificateDays",
            "45",
            "days",
            "7",
            "from",
            "20:00",
            "until",
            "08:00",
            "act",
            "try"
        };

        assertThat(teaching.post(address, fields))
                .bodyText()
                .contains("Would write to 1 person", trainee.email(), "in 45 days");
        fields[fields.length - 1] = "keep";
        assertThat(teaching.after(teaching.post(address, fields)))
                .contains("name=\"certificateEnding\" checked", "value=\"45\"");
        assertThat(jdbc.sql("select detail from audit_entry where subject = ? order by id desc limit 1")
                        .param("cohort:" + cohort)
                        .query(String.class)
                        .single())
                .isEqualTo("[CERTIFICATE_ENDING], every 7 days, 45 days before a certificate ends");
        fields[3] = "61";
        assertThat(teaching.post(address, fields))
                .bodyText()
                .contains("Write a whole number from 1 to 60.", "href=\"#certificateDays\"");
    }

    private String certificateOf(Member trainee) {
        return jdbc.sql("""
                select k.id::text
                  from certificate k
                  join enrolment e on e.id = k.enrolment_id
                 where e.person_id = ?
                """).param(trainee.uuid()).query(String.class).single();
    }
}
