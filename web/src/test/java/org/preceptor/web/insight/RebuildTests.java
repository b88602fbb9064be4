package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.insight.Examinees.ALL_RIGHT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.core.statistics.Sample;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.insight.Rebuilding.Mended;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What a rebuild finds and mends. */
@CourseTest
@Import(Examinees.class)
@TestPropertySource(properties = "preceptor.counting-pause=P1D")
@ExtendWith(OutputCaptureExtension.class)
class RebuildTests {

    @Autowired
    Folding folding;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    JdbcInsightCohorts cohorts;

    @Autowired
    JdbcUncounted uncounted;

    @Autowired
    JdbcKeptCounts kept;

    @Autowired
    JdbcKeptInsight insights;

    @Autowired
    Classroom classroom;

    @Autowired
    Examinees examinees;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;
    EnrolmentId enrolment;

    @BeforeEach
    void somebodyWithAPreTestAndAFinal() {
        cohort = classroom.cohort();
        enrolment = examinees.join(cohort);
        examinees.preTest(enrolment, "A", ALL_RIGHT);
        examinees.finalExam(enrolment, 1, "B", ALL_RIGHT);
        folding.fold(cohort, Folding.ATTEMPTS_AT_ONCE);
    }

    @Test
    void rightCountsStayAsTheyAre() {
        assertThat(rebuilding.rebuild(cohort).nothing()).isTrue();
    }

    @Test
    void aDamagedPaperIsFoundAndMended() {
        Sample damaged = kept.samples(cohort).stream()
                .filter(sample -> sample.choice() == AttemptChoice.LAST)
                .findFirst()
                .orElseThrow();
        var before = kept.counts(cohort, damaged);
        update("update paper_count set rests = '\\x00' where cohort_id = ? and choice = 'LAST' and kind = 'PRE_TEST'");

        Mended mended = rebuilding.rebuild(cohort);

        assertThat(mended.samples()).containsExactly(damaged);
        assertThat(mended.gain()).isFalse();
        assertThat(kept.counts(cohort, damaged)).isEqualTo(before);
    }

    @Test
    void damagedGainsAreFoundAndMended() {
        update("update cohort_count set gain = '' where cohort_id = ?");

        assertThat(rebuilding.rebuild(cohort).gain()).isTrue();
        assertThat(kept.gain(cohort).pairs()).isEqualTo(1);
    }

    @Test
    void whatIsKeptOfAnAttemptThatNobodyMadeIsTakenOut() {
        update("update paper_count set form = 'C' where cohort_id = ? and choice = 'ALL' and kind = 'FINAL'");

        assertThat(rebuilding.rebuild(cohort).samples())
                .extracting(sample -> String.valueOf(sample.paper().form()))
                .containsExactly("B", "C");
        assertThat(insights.find(cohort, AttemptChoice.ALL).papers()).hasSize(2);
    }

    @Test
    void whatWaitsIsLeftToBeCounted() {
        examinees.finalExam(enrolment, 2, "C", ALL_RIGHT);

        assertThat(rebuilding.rebuild(cohort).nothing()).isTrue();
        assertThat(uncounted.some(cohort, Folding.ATTEMPTS_AT_ONCE)).hasSize(1);
    }

    @Test
    void theCommandSaysWhatWasWrong(CapturedOutput output) {
        update("update cohort_count set gain = '' where cohort_id = ?");

        command("all");
        command(cohort.toString());

        assertThat(output)
                .contains("Cohort %s: the counts of gains were wrong".formatted(cohort))
                .contains("The counts of cohort %s equal a recount".formatted(cohort));
    }

    private void command(String asked) {
        new RebuildCommand(cohorts, rebuilding, asked).run(new DefaultApplicationArguments());
    }

    private void update(String statement) {
        jdbc.sql(statement).param(cohort.value()).update();
    }
}
