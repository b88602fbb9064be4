package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preceptor.web.insight.Examinees.ALL_RIGHT;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
import org.springframework.transaction.support.TransactionTemplate;

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

    @Autowired
    TransactionTemplate transactions;

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
    void damagedNumbersOfPeopleAreFoundAndMended() {
        update("update cohort_tally set people = people + 1 where cohort_id = ?");

        assertThat(rebuilding.rebuild(cohort)).isEqualTo(new Mended(List.of(), false, true, false));
        assertThat(people("cohort_tally")).isOne();
        assertThat(rebuilding.rebuild(cohort).nothing()).isTrue();
    }

    @Test
    void damagedNumbersOfStepsAreFoundAndMended() {
        long before = people("cohort_funnel");
        update("delete from cohort_funnel where cohort_id = ? and step = 'final'");
        update("insert into cohort_funnel (cohort_id, step, state, people) values (?, 'before', 'LOCKED', 7)");

        assertThat(rebuilding.rebuild(cohort)).isEqualTo(new Mended(List.of(), false, false, true));
        assertThat(people("cohort_funnel")).isEqualTo(before);
        assertThat(rebuilding.rebuild(cohort).nothing()).isTrue();
    }

    @Test
    void whoIsChangedMeanwhileIsNeitherWaitedForNorLost() throws Exception {
        var changed = new CountDownLatch(1);
        var rebuilt = new CountDownLatch(1);
        try (var executor = Executors.newSingleThreadExecutor()) {
            Future<?> change = executor.submit(() -> transactions.executeWithoutResult(status -> {
                update("update enrolment set finals_failed = finals_failed + 1 where cohort_id = ?");
                changed.countDown();
                await(rebuilt);
            }));
            await(changed);
            assertThat(rebuilding.rebuild(cohort).nothing()).isTrue();
            rebuilt.countDown();
            change.get(1, TimeUnit.MINUTES);
        }

        assertThat(rebuilding.rebuild(cohort).nothing()).isTrue();
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
        update("update cohort_tally set people = people + 1 where cohort_id = ?");
        update("update cohort_funnel set people = people + 1 where cohort_id = ? and step = 'final'");

        command("all");
        command(cohort.toString());

        assertThat(output)
                .contains("Cohort %s: the numbers of people were wrong".formatted(cohort))
                .contains("Cohort %s: the numbers of people at each step were wrong".formatted(cohort))
                .contains("Cohort %s: the counts of gains were wrong".formatted(cohort))
                .contains("The counts of cohort %s equal a recount".formatted(cohort));
    }

    private long people(String table) {
        return jdbc.sql("select sum(people) from %s where cohort_id = ?".formatted(table))
                .param(cohort.value())
                .query(Long.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void command(String asked) {
        new RebuildCommand(cohorts, rebuilding, asked).run(new DefaultApplicationArguments());
    }

    private void update(String statement) {
        jdbc.sql(statement).param(cohort.value()).update();
    }
}
