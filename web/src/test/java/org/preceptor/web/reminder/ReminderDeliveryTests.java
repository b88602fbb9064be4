package org.preceptor.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.reminder.ReminderPlan;
import org.preceptor.web.security.Member;
import org.springframework.http.HttpStatus;

/** Who gets which reminder, and who gets none. */
class ReminderDeliveryTests extends AMailedCohort {

    @Nested
    class ToWhom {

        @Test
        void onePersonGetsOneLetterAboutEverything() throws Exception {
            Member trainee = roll.stalled(cohort);
            CohortId other = classroom.cohort();
            switchOn(other);
            roll.enrol(trainee, other);
            roll.due(cohort, 3);
            start();

            remind();

            MimeMessage letter = only();
            assertThat(letter.getAllRecipients()[0].toString()).isEqualTo(trainee.email());
            assertThat(text(letter))
                    .contains("It is due on 26 November 2026, in 3 days.")
                    .contains("Your last step was on 13 November 2026.")
                    .contains("You were enrolled on 9 November 2026.")
                    .contains("https://preceptor.hospital.test/reminders/stop/");
        }

        @Test
        void nobodyIsRemindedOfTheSameTooOften() {
            roll.notStarted(cohort);
            start();

            remind();
            clock.forward(Duration.ofDays(2));
            remind();
            assertThat(server.getReceivedMessages()).hasSize(1);

            clock.forward(Duration.ofDays(5).plusMinutes(1));
            remind();
            assertThat(server.getReceivedMessages()).hasSize(2);
        }

        @Test
        void peopleOfTheDemoAndThoseWhoLeftGetNothing() {
            roll.change("simulated = true", roll.notStarted(cohort));
            roll.change("email = 'trainee@demo.test'", roll.notStarted(cohort));
            roll.change("active = false", roll.notStarted(cohort));
            Member gone = roll.notStarted(cohort);
            jdbc.sql("update enrolment set left_at = now() where person_id = ?")
                    .param(gone.uuid())
                    .update();
            Member passed = roll.stalled(cohort);
            jdbc.sql("update enrolment set overall = 'PASSED' where person_id = ?")
                    .param(passed.uuid())
                    .update();
            roll.due(cohort, 3);
            start();

            remind();

            assertThat(server.getReceivedMessages()).isEmpty();
        }

        @Test
        void nothingIsSentUnlessSomebodySwitchedItOn() {
            plans.keep(cohort, ReminderPlan.OFF, instructor.id());
            roll.notStarted(cohort);
            roll.notStarted(classroom.cohort());
            start();

            remind();

            assertThat(server.getReceivedMessages()).isEmpty();
        }

        @Test
        void nightsAndWeekendsAreQuiet() {
            roll.notStarted(cohort);
            start();

            clock.set(Instant.parse("2026-11-23T20:00:00Z"));
            remind();
            clock.set(Instant.parse("2026-11-28T12:00:00Z"));
            remind();
            assertThat(server.getReceivedMessages()).isEmpty();

            clock.set(Instant.parse("2026-11-30T08:00:00Z"));
            remind();
            assertThat(server.getReceivedMessages()).hasSize(1);
        }

        @Test
        void aLetterThatWaitedIntoTheNightWaitsOn() {
            roll.notStarted(cohort);
            reminders.write();
            start();

            clock.set(Instant.parse("2026-11-23T22:00:00Z"));
            dispatch.send();

            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(states()).containsExactly("WAITING");
        }

        @Test
        void whoStoppedOrPassedMeanwhileIsLeftAlone() {
            Member stopping = roll.notStarted(cohort);
            Member passing = roll.stalled(cohort);
            reminders.write();
            stops.stop(stopping.id());
            jdbc.sql("update enrolment set overall = 'PASSED' where person_id = ?")
                    .param(passing.uuid())
                    .update();
            start();

            dispatch.send();

            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(states()).containsExactly("WITHDRAWN", "WITHDRAWN");
        }
    }

    @Nested
    class Stopping {

        @Test
        void theLinkOfALetterStopsThemWithoutSigningIn() throws Exception {
            Member trainee = roll.notStarted(cohort);
            start();
            remind();
            String header = only().getHeader("List-Unsubscribe", null);
            String path = header.replaceAll("^<https://preceptor.hospital.test|>$", "");

            assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().contains("Stop reminders");
            assertThat(stops.stopped(trainee.id())).isFalse();
            assertThat(mvc.post().uri(path).param("List-Unsubscribe", "One-Click"))
                    .hasStatusOk();

            assertThat(stops.stopped(trainee.id())).isTrue();
            assertThat(only().getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
            clock.forward(Duration.ofDays(14));
            remind();
            assertThat(server.getReceivedMessages()).hasSize(1);
        }

        @Test
        void aTokenThatWasMadeUpStopsNobody() {
            Member trainee = roll.notStarted(cohort);
            String token = "A".repeat(43);

            assertThat(mvc.get().uri("/reminders/stop/" + token)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(mvc.post().uri("/reminders/stop/" + token)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(stops.stopped(trainee.id())).isFalse();
        }
    }
}
