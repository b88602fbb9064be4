package org.preceptor.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
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

/** Who passes, is certified or is noticed no more by a signed adjustment of the first item of a final. */
@CourseTest
@Import(Sitters.class)
class PassingByAdjustmentTests {

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

    @Test
    void whoPassesByItIsPassed() {
        Sitter sitter = sitters.ended(cohort, "b", "a", "c");

        signer.sign(new Rekey(List.of("b")));

        assertThat(sitters.overall(sitter)).isEqualTo("PASSED");
    }

    @Test
    void whoHasDoneAllElseGetsTheCertificate() {
        Sitter sitter = sitters.ended(cohort, "b", "a", "c");
        sitters.evaluate(sitter.enrolment());

        signer.sign(new Rekey(List.of("b")));

        assertThat(sitters.overall(sitter)).isEqualTo("CERTIFIED");
        assertThat(jdbc.sql("select mark_numerator from certificate where enrolment_id = ?")
                        .param(sitter.enrolment().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoHadPassedStaysPassed() {
        Sitter sitter = sitters.ended(cohort, "a", "a", "c");

        signer.sign(new Rekey(List.of("c")));

        assertThat(sitters.outcome(sitter)).isEqualTo("1/1 of 3, passed");
        assertThat(sitters.overall(sitter)).isEqualTo("PASSED");
    }

    @Test
    void whoPassedByItStaysPassedWhenItIsTakenBack() {
        Sitter sitter = sitters.ended(cohort, "b", "a", "c");
        AdjustmentId first = signer.signed(new AcceptAll(), null);

        signer.signed(new AsWritten(), first);

        assertThat(sitters.outcome(sitter)).isEqualTo("1/1 of 3, passed");
        assertThat(sitters.overall(sitter)).isEqualTo("PASSED");
    }

    @Test
    void signatureAndEveryPassAreOnRecord() {
        Sitter sitter = sitters.ended(cohort, "b", "a", "c");

        signer.sign(new Rekey(List.of("b")));

        assertThat(jdbc.sql("select action || ' ' || subject from audit_entry where actor = ? order by id")
                        .param(signer.person().value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "passed by adjustment person:" + sitter.member().id(),
                        "item adjusted " + ThreeItems.version(1).subject());
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

        signer.sign(new Drop());

        assertThat(jdbc.sql("select kind from concern where enrolment_id = ? and kind = 'SURE_AND_WRONG'")
                        .params(sitter.enrolment().value())
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
