package org.preceptor.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.adjustment.Adjustment.AcceptAll;
import org.preceptor.core.adjustment.Adjustment.AsWritten;
import org.preceptor.core.adjustment.Adjustment.Drop;
import org.preceptor.core.adjustment.Adjustment.Rekey;
import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.adjustment.Sitters.Sitter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a signed adjustment of the first item makes of the marks of a final. */
@CourseTest
@Import(Sitters.class)
class SigningsTests {

    @Autowired
    Signings signings;

    @Autowired
    Sitters sitters;

    @Autowired
    Classroom classroom;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Signer signer;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = sitters.cohort();
        signer = new Signer(signings, cohort, classroom.instructorOf(cohort).id());
    }

    @Nested
    class Results {

        @Test
        void aDroppedItemLeavesAPointLessToReach() {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");

            signer.sign(new Drop());

            assertThat(sitters.outcome(sitter)).isEqualTo("1/1 of 2, failed");
        }

        @Test
        void anotherKeyMakesOthersRight() {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");

            signer.sign(new Rekey(List.of("b")));

            assertThat(sitters.outcome(sitter)).isEqualTo("2/1 of 3, passed");
        }

        @Test
        void acceptingAllGivesThePointToABlankToo() {
            Sitter sitter = sitters.open(cohort);
            sitters.sittings().submit(sitter.attempt(), sitter.member().id());

            signer.sign(new AcceptAll());

            assertThat(sitters.outcome(sitter)).isEqualTo("1/1 of 3, failed");
        }

        @Test
        void theAttemptItselfStaysAsItWas() {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");

            signer.sign(new Rekey(List.of("b")));

            assertThat(sitters.original(sitter)).isEqualTo("1/1 of 3, failed");
        }

        @Test
        void whatDoesNotChangeGetsNoResult() {
            sitters.ended(cohort, "a", "a", "c");

            assertThat(signer.sign(new AcceptAll())).isEqualTo(new Signed.Done(new Progress(1, 0, 0)));
            assertThat(results()).isZero();
        }

        @Test
        void takingBackRestoresTheMark() {
            Sitter sitter = sitters.ended(cohort, "b", "c", "c");
            AdjustmentId first = signer.signed(new AcceptAll(), null);

            signer.signed(new AsWritten(), first);

            assertThat(sitters.outcome(sitter)).isEqualTo("0/1 of 3, failed");
            assertThat(results()).isEqualTo(2);
        }

        @Test
        void everyItemDroppedLeavesNothingToReach() {
            Sitter sitter = sitters.ended(cohort, "a", "a", "c");

            Stream.of(1, 2, 3).forEach(number -> signer.sign(ThreeItems.version(number), new Drop()));

            assertThat(sitters.outcome(sitter)).isEqualTo("0/1 of 0, passed");
        }

        @Test
        void cohortsOfOthersStayAsTheyAre() {
            Sitter sitter = sitters.ended(sitters.cohort(), "b", "a", "c");

            signer.sign(new AcceptAll());

            assertThat(sitters.outcome(sitter)).isEqualTo("1/1 of 3, failed");
        }

        @Test
        void anAttemptThatEndsLaterIsMarkedWithTheAdjustment() {
            Sitter sitter = sitters.open(cohort, "b", "a", "c");

            signer.sign(new Rekey(List.of("b")));
            sitters.sittings().submit(sitter.attempt(), sitter.member().id());

            assertThat(sitters.original(sitter)).isEqualTo("2/1 of 3, passed");
        }

        @Test
        void aSecondSignatureOnAnOldPreviewChangesNothing() {
            sitters.ended(cohort, "b", "a", "c");
            signer.signed(new Drop(), null);

            assertThat(signer.sign(new AcceptAll())).isEqualTo(new Signed.Overtaken());
            assertThat(results()).isEqualTo(1);
        }
    }

    @Nested
    class AllOrNothing {

        @Test
        void aFaultAtTheVeryEndLeavesNothing() {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");
            jdbc.sql("""
                    create or replace trigger fault before insert on audit_entry for each row
                      when (new.action = 'item adjusted' and new.detail like '%fault here%')
                      execute function refuse_change()
                    """).update();
            Order order = new Order(
                    new AdjustmentId(UUID.randomUUID()),
                    cohort,
                    ThreeItems.version(1),
                    new Rekey(List.of("b")),
                    "fault here",
                    "Ingrid Solberg",
                    signer.person(),
                    null);

            assertThatThrownBy(() -> signings.sign(order, progress -> {})).hasMessageContaining("never changed");
            assertThat(sitters.outcome(sitter)).isEqualTo("1/1 of 3, failed");
            assertThat(sitters.overall(sitter)).isEqualTo("IN_PROGRESS");
            assertThat(results()).isZero();
            assertThat(jdbc.sql("select count(*) from adjustment where id = ?")
                            .param(order.id().value())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void whatWasSignedNeverChanges() {
            sitters.ended(cohort, "b", "a", "c");
            signer.sign(new Drop());

            assertThat(Stream.of("adjustment", "adjustment_cohort", "attempt_result"))
                    .allSatisfy(table -> assertThatThrownBy(
                                    () -> jdbc.sql("delete from " + table).update())
                            .hasMessageContaining("Rows of %s are never changed or removed".formatted(table)));
        }
    }

    private int results() {
        return jdbc.sql("""
                select count(*)
                  from attempt_result r
                  join attempt a on a.id = r.attempt_id
                  join enrolment e on e.id = a.enrolment_id
                 where e.cohort_id = ?
                """).param(cohort.value()).query(Integer.class).single();
    }
}
