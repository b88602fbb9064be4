package org.preceptor.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.person.Role;
import org.preceptor.web.As;
import org.preceptor.web.security.Member;

/** Mail servers that refuse, hang and end, and nodes that do: nothing is lost, and nothing is sent twice. */
class ReminderTroubleTests extends AMailedCohort {

    @Nested
    class Trouble {

        @Test
        void whatAServerRefusesIsSentLaterAndOnce() throws Exception {
            roll.notStarted(cohort);
            try (FickleServer refusing = FickleServer.on(PORT, FickleServer.Habit.REFUSES_RECEIVERS)) {
                remind();
                assertThat(refusing.contents()).isZero();
            }
            assertThat(states()).containsExactly("WAITING");
            assertThat(faults()).singleElement().asString().contains("550");

            start();
            dispatch.send();
            assertThat(server.getReceivedMessages())
                    .as("before the pause is over")
                    .isEmpty();
            clock.forward(Duration.ofMinutes(10));
            remind();
            remind();

            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(states()).containsExactly("SENT");
        }

        @Test
        void aServerThatIsNotThereLosesNothing() {
            roll.notStarted(cohort);
            roll.notStarted(cohort);

            remind();
            assertThat(states()).containsOnly("WAITING");

            start();
            clock.forward(Duration.ofMinutes(10));
            remind();
            assertThat(server.getReceivedMessages()).hasSize(2);
        }

        @Test
        void aLetterThatIsRefusedAfterItWasReadIsTriedAgain() throws Exception {
            roll.notStarted(cohort);
            try (FickleServer refusing = FickleServer.on(PORT, FickleServer.Habit.REFUSES_CONTENT)) {
                remind();
                assertThat(refusing.contents()).isEqualTo(1);
            }

            assertThat(states()).containsExactly("WAITING");
            assertThat(faults()).singleElement().asString().contains("554 not this one");
        }

        @Test
        void aServerThatHangsBeforeTheLetterIsTriedAgain() throws Exception {
            roll.notStarted(cohort);
            try (FickleServer hanging = FickleServer.on(PORT, FickleServer.Habit.HANGS_AT_ONCE)) {
                remind();
                assertThat(hanging.contents()).isZero();
            }

            assertThat(states()).containsExactly("WAITING");
        }

        @Test
        void aServerThatHangsOrEndsAfterTheLetterMayHaveItSoItIsNotSentTwice() throws Exception {
            for (FickleServer.Habit habit :
                    List.of(FickleServer.Habit.HANGS_AFTER_CONTENT, FickleServer.Habit.ENDS_AFTER_CONTENT)) {
                roll.notStarted(cohort);
                try (FickleServer taking = FickleServer.on(PORT, habit)) {
                    remind();
                    assertThat(taking.contents()).isEqualTo(1);
                }
            }
            start();

            clock.forward(Duration.ofHours(2));
            remind();

            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(states()).containsExactly("UNCERTAIN", "UNCERTAIN");
        }

        @Test
        void aLetterIsGivenUpAfterFiveTries() {
            roll.notStarted(cohort);

            for (int i = 0; i < 6; i++) {
                remind();
                clock.forward(Duration.ofMinutes(81));
            }

            assertThat(states()).containsExactly("FAILED");
            assertThat(jdbc.sql("select tries from reminder")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(5);
        }

        @Test
        void whatADeadNodeLeftIsTakenUpUnlessItMayHaveArrived() {
            roll.notStarted(cohort);
            roll.notStarted(cohort);
            reminders.write();
            Claimed claimed = outbox.claim(clock.instant(), List.of()).orElseThrow();
            Claimed handedOver = outbox.claim(clock.instant(), List.of()).orElseThrow();
            outbox.handOver(handedOver, clock.instant());
            start();

            dispatch.send();
            assertThat(server.getReceivedMessages()).as("while it may live").isEmpty();
            clock.forward(JdbcOutbox.CLAIM.plusSeconds(1));
            dispatch.send();

            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(states()).containsExactlyInAnyOrder("SENT", "UNCERTAIN");
            assertThat(outbox.handOver(claimed, clock.instant()))
                    .as("who lost a claim sends nothing")
                    .isFalse();
        }

        @Test
        void administratorsSeeIt() {
            roll.notStarted(cohort);
            remind();
            Member administrator = classroom.person("Ada Bello", Role.ADMINISTRATOR);

            assertThat(mvc.get().uri("/admin/reminders").with(As.member(administrator)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Amina Okafor", "waits to be sent", "(1 try)");
        }

        @Test
        void theApplicationIsReadyWithoutItsMailServer() {
            assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
        }
    }

    @Nested
    class SeveralNodes {

        @Test
        void sendEveryLetterOnce() throws Exception {
            for (int i = 0; i < 12; i++) {
                roll.notStarted(cohort);
            }
            start();

            try (var nodes = Executors.newFixedThreadPool(4)) {
                List<Future<?>> running = List.of(
                        nodes.submit(ReminderTroubleTests.this::remind),
                        nodes.submit(ReminderTroubleTests.this::remind),
                        nodes.submit(ReminderTroubleTests.this::remind),
                        nodes.submit(ReminderTroubleTests.this::remind));
                for (Future<?> node : running) {
                    node.get();
                }
            }
            remind();

            assertThat(server.getReceivedMessages()).hasSize(12);
            assertThat(states()).hasSize(12).containsOnly("SENT");
        }
    }
}
