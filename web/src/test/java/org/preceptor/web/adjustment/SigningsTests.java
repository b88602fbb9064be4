package org.preceptor.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.adjustment.Adjustment.AcceptAll;
import org.preceptor.core.adjustment.Adjustment.AsWritten;
import org.preceptor.core.adjustment.Adjustment.Drop;
import org.preceptor.core.adjustment.Adjustment.Rekey;
import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.adjustment.Sitters.Sitter;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a signed adjustment of the first item makes of attempts at a final. */
@CourseTest
@Import(Sitters.class)
class SigningsTests {

    static final ItemVersion ITEM = ThreeItems.version(1);

    @Autowired
    Signings signings;

    @Autowired
    Sitters sitters;

    @Autowired
    Classroom classroom;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    Member instructor;

    @BeforeEach
    void aCohortAndItsInstructor() {
        cohort = sitters.cohort();
        instructor = classroom.instructorOf(cohort);
    }

    @Test
    void whoWasNoticedForTheItemIsLookedAtAnew() {
        Sitter sitter = sitters.ended(cohort, "b", "a", "c");
        jdbc.sql("""
                insert into concern (enrolment_id, kind, subject, attempt_id, noticed_at)
                values (?, 'SURE_AND_WRONG', 'L1-O1', ?, now())
                """)
                .params(sitter.enrolment().value(), sitter.attempt().value())
                .update();

        sign(new Drop());

        assertThat(jdbc.sql("select kind from concern where enrolment_id = ? and kind = 'SURE_AND_WRONG'")
                        .params(sitter.enrolment().value())
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Nested
    class Results {

        @Test
        void aDroppedItemLeavesAPointLessToReach() {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");

            sign(new Drop());

            assertThat(outcome(sitter)).isEqualTo("1/1 of 2, failed");
        }

        @Test
        void anotherKeyMakesOthersRight() {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");

            sign(new Rekey(List.of("b")));

            assertThat(outcome(sitter)).isEqualTo("2/1 of 3, passed");
        }

        @Test
        void acceptingAllGivesThePointToABlankToo() {
            Sitter sitter = sitters.open(cohort);
            sitters.sittings().submit(sitter.attempt(), sitter.member().id());

            sign(new AcceptAll());

            assertThat(outcome(sitter)).isEqualTo("1/1 of 3, failed");
        }

        @Test
        void theAttemptItselfStaysAsItWas() {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");

            sign(new Rekey(List.of("b")));

            assertThat(original(sitter)).isEqualTo("1/1 of 3, failed");
        }

        @Test
        void whatDoesNotChangeGetsNoResult() {
            sitters.ended(cohort, "a", "a", "c");

            assertThat(sign(new AcceptAll())).isEqualTo(new Signed.Done(new Progress(1, 0, 0)));
            assertThat(results()).isZero();
        }

        @Test
        void takingBackRestoresTheMark() {
            Sitter sitter = sitters.ended(cohort, "b", "c", "c");
            AdjustmentId first = signed(new AcceptAll(), null);

            signed(new AsWritten(), first);

            assertThat(outcome(sitter)).isEqualTo("0/1 of 3, failed");
            assertThat(results()).isEqualTo(2);
        }

        @Test
        void everyItemDroppedLeavesNothingToReach() {
            Sitter sitter = sitters.ended(cohort, "a", "a", "c");

            Stream.of(1, 2, 3).forEach(number -> sign(ThreeItems.version(number), new Drop()));

            assertThat(outcome(sitter)).isEqualTo("0/1 of 0, passed");
        }

        @Test
        void cohortsOfOthersStayAsTheyAre() {
            Sitter sitter = sitters.ended(sitters.cohort(), "b", "a", "c");

            sign(new AcceptAll());

            assertThat(outcome(sitter)).isEqualTo("1/1 of 3, failed");
        }

        @Test
        void anAttemptThatEndsLaterIsMarkedWithTheAdjustment() {
            Sitter sitter = sitters.open(cohort, "b", "a", "c");

            sign(new Rekey(List.of("b")));
            sitters.sittings().submit(sitter.attempt(), sitter.member().id());

            assertThat(original(sitter)).isEqualTo("2/1 of 3, passed");
        }

        @Test
        void aSecondSignatureOnAnOldPreviewChangesNothing() {
            sitters.ended(cohort, "b", "a", "c");
            signed(new Drop(), null);

            assertThat(signings.sign(order(new AcceptAll(), null), progress -> {}))
                    .isEqualTo(new Signed.Overtaken());
            assertThat(results()).isEqualTo(1);
        }
    }

    @Nested
    class Passing {

        @Test
        void whoPassesByItIsPassed() {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");

            sign(new Rekey(List.of("b")));

            assertThat(overall(sitter)).isEqualTo("PASSED");
        }

        @Test
        void whoHasDoneAllElseGetsTheCertificate() {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");
            sitters.evaluate(sitter.enrolment());

            sign(new Rekey(List.of("b")));

            assertThat(overall(sitter)).isEqualTo("CERTIFIED");
            assertThat(jdbc.sql("select mark_numerator from certificate where enrolment_id = ?")
                            .param(sitter.enrolment().value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        }

        @Test
        void whoHadPassedStaysPassed() {
            Sitter sitter = sitters.ended(cohort, "a", "a", "c");

            sign(new Rekey(List.of("c")));

            assertThat(outcome(sitter)).isEqualTo("1/1 of 3, passed");
            assertThat(overall(sitter)).isEqualTo("PASSED");
        }

        @Test
        void whoPassedByItStaysPassedWhenItIsTakenBack() {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");
            AdjustmentId first = signed(new AcceptAll(), null);

            signed(new AsWritten(), first);

            assertThat(outcome(sitter)).isEqualTo("1/1 of 3, passed");
            assertThat(overall(sitter)).isEqualTo("PASSED");
        }

        @Test
        void signatureAndEveryPassAreOnRecord() {
            Sitter sitter = sitters.ended(cohort, "b", "a", "c");

            sign(new Rekey(List.of("b")));

            assertThat(jdbc.sql("select action || ' ' || subject from audit_entry where actor = ? order by id")
                            .param(instructor.uuid())
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "passed by adjustment person:" + sitter.member().id(), "item adjusted " + ITEM.subject());
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
                    ITEM,
                    new Rekey(List.of("b")),
                    "fault here",
                    "Ingrid Solberg",
                    instructor.id(),
                    null);

            assertThatThrownBy(() -> signings.sign(order, progress -> {})).hasMessageContaining("never changed");
            assertThat(outcome(sitter)).isEqualTo("1/1 of 3, failed");
            assertThat(overall(sitter)).isEqualTo("IN_PROGRESS");
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
            sign(new Drop());

            assertThat(Stream.of("adjustment", "adjustment_cohort", "attempt_result"))
                    .allSatisfy(table -> assertThatThrownBy(
                                    () -> jdbc.sql("delete from " + table).update())
                            .hasMessageContaining("Rows of %s are never changed or removed".formatted(table)));
        }
    }

    Signed sign(Adjustment adjustment) {
        return signings.sign(order(adjustment, null), progress -> {});
    }

    Signed sign(ItemVersion item, Adjustment adjustment) {
        return signings.sign(
                new Order(
                        new AdjustmentId(UUID.randomUUID()),
                        cohort,
                        item,
                        adjustment,
                        "Two options are right.",
                        "Ingrid Solberg",
                        instructor.id(),
                        null),
                progress -> {});
    }

    AdjustmentId signed(Adjustment adjustment, @Nullable AdjustmentId after) {
        Order order = order(adjustment, after);
        assertThat(signings.sign(order, progress -> {})).isInstanceOf(Signed.Done.class);
        return order.id();
    }

    Order order(Adjustment adjustment, @Nullable AdjustmentId after) {
        return new Order(
                new AdjustmentId(UUID.randomUUID()),
                cohort,
                ITEM,
                adjustment,
                "Two options are right.",
                "Ingrid Solberg",
                instructor.id(),
                after);
    }

    String outcome(Sitter sitter) {
        return said("attempt_outcome", sitter);
    }

    String original(Sitter sitter) {
        return said("attempt", sitter);
    }

    private String said(String table, Sitter sitter) {
        return jdbc.sql("""
                select awarded_numerator || '/' || awarded_denominator || ' of ' || available
                       || case when passed then ', passed' else ', failed' end
                  from %s
                 where id = ?
                """.formatted(table))
                .param(sitter.attempt().value())
                .query(String.class)
                .single();
    }

    String overall(Sitter sitter) {
        return jdbc.sql("select overall from enrolment where id = ?")
                .param(sitter.enrolment().value())
                .query(String.class)
                .single();
    }

    int results() {
        return jdbc.sql("""
                select count(*)
                  from attempt_result r
                  join attempt a on a.id = r.attempt_id
                  join enrolment e on e.id = a.enrolment_id
                 where e.cohort_id = ?
                """).param(cohort.value()).query(Integer.class).single();
    }
}
