package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.preceptor.web.insight.Examinees.ALL_BLANK;
import static org.preceptor.web.insight.Examinees.ALL_RIGHT;
import static org.preceptor.web.insight.Examinees.byChance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.AssessmentCounts;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.core.statistics.CohortCounts;
import org.preceptor.core.statistics.Sample;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Kept counts against a recount, whatever happens meanwhile. */
@CourseTest
@Import(Examinees.class)
@TestPropertySource(properties = "preceptor.counting-pause=P1D")
class FoldingTests {

    static final int PEOPLE = 8;
    static final int AT_ONCE = 4;

    @Autowired
    Folding folding;

    @Autowired
    Insights insights;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    Recount recount;

    @Autowired
    JdbcKeptCounts kept;

    @Autowired
    JdbcUncounted uncounted;

    @Autowired
    Classroom classroom;

    @Autowired
    Examinees examinees;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    CohortId cohort;

    @BeforeEach
    void aCohort() {
        cohort = classroom.cohort();
    }

    /** Several submit their pre-tests, checks, finals and retakes in any order while two others count. */
    @RepeatedTest(2)
    void keptCountsEqualARecountOfEverything() {
        Random chance = new Random(cohort.value().hashCode());
        List<Callable<Object>> work = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            EnrolmentId enrolment = examinees.join(cohort);
            long seed = chance.nextLong();
            work.add(() -> sitEverything(enrolment, new Random(seed)));
        }
        IntStream.range(0, 2 * PEOPLE).forEach(i -> work.add(() -> folding.foldIfFree(cohort)));
        IntStream.range(0, PEOPLE).forEach(i -> work.add(() -> folding.fold(cohort, Folding.ATTEMPTS_AT_ONCE)));
        Collections.shuffle(work, chance);

        together(work);
        folding.fold(cohort, Folding.ATTEMPTS_AT_ONCE);

        assertThat(uncounted.any(cohort)).isFalse();
        CohortCounts counts = kept();
        assertThat(counts.samples().keySet().stream().map(Sample::choice)).contains(AttemptChoice.values());
        assertThat(counts).isEqualTo(recount.of(cohort));
        assertThat(rebuilding.rebuild(cohort).nothing()).isTrue();
    }

    private Object sitEverything(EnrolmentId enrolment, Random chance) {
        boolean first = chance.nextBoolean();
        if (chance.nextInt(4) > 0) {
            examinees.preTest(enrolment, first ? "A" : "B", byChance(chance));
        }
        IntStream.rangeClosed(1, chance.nextInt(4))
                .forEach(number -> examinees.check(enrolment, number, byChance(chance)));
        int finals = chance.nextInt(4);
        for (int number = 1; number <= finals; number++) {
            String form = number == 1 ? (first ? "B" : "A") : number == 2 ? "C" : null;
            examinees.finalExam(enrolment, number, form, byChance(chance));
        }
        if (chance.nextInt(4) == 0) {
            examinees.leave(enrolment);
        }
        return enrolment;
    }

    @Test
    void whatWaitsIsCountedAFewAtATime() {
        EnrolmentId enrolment = examinees.join(cohort);
        examinees.finalExam(enrolment, 1, "B", ALL_RIGHT);
        folding.fold(cohort, Folding.ATTEMPTS_AT_ONCE);
        examinees.finalExam(enrolment, 2, "C", ALL_RIGHT);

        assertThat(uncounted.some(cohort, Folding.ATTEMPTS_AT_ONCE)).hasSize(1);
        assertThat(kept()).isEqualTo(recount.of(cohort));
    }

    @Test
    void aFoldThatFailsChangesNothing() {
        examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);

        transactions.executeWithoutResult(status -> {
            folding.foldIfFree(cohort);
            status.setRollbackOnly();
        });

        assertThat(kept()).isEqualTo(CohortCounts.NONE);
        assertThat(uncounted.some(cohort, Folding.ATTEMPTS_AT_ONCE)).hasSize(1);
        folding.fold(cohort, Folding.ATTEMPTS_AT_ONCE);
        assertThat(kept()).isEqualTo(recount.of(cohort)).isNotEqualTo(CohortCounts.NONE);
    }

    @Test
    void aSubmissionThatIsRolledBackDoesNotWait() {
        var attempt = examinees.begin(examinees.join(cohort), Examinees.last(1, "B"), ALL_RIGHT);

        transactions.executeWithoutResult(status -> {
            examinees.submit(attempt);
            status.setRollbackOnly();
        });

        assertThat(uncounted.any(cohort)).isFalse();
    }

    @Test
    void submittingWaitsForNobodyWhoCounts() {
        var attempt = examinees.begin(examinees.join(cohort), Examinees.last(1, "B"), ALL_RIGHT);

        transactions.executeWithoutResult(status -> {
            kept.hold(cohort);
            together(List.of(() -> {
                examinees.submit(attempt);
                return attempt;
            }));
        });

        assertThat(uncounted.some(cohort, Folding.ATTEMPTS_AT_ONCE)).hasSize(1);
    }

    @Test
    void aPageSaysWhatItHadToGoWithout() {
        PersonId instructor = classroom.instructorOf(cohort).id();
        examinees.preTest(examinees.join(cohort), "A", ALL_RIGHT);

        transactions.executeWithoutResult(status -> {
            kept.hold(cohort);
            together(List.of(() -> {
                CohortInsight insight =
                        insights.of(instructor, cohort, AttemptChoice.FIRST).orElseThrow();
                assertThat(insight.papers()).isEmpty();
                assertThat(insight.waiting()).isEqualTo(1);
                return insight;
            }));
        });

        assertThat(insights.of(instructor, cohort, AttemptChoice.FIRST))
                .hasValueSatisfying(insight -> assertThat(insight.waiting()).isZero());
    }

    @Test
    void countsThatWouldBecomeImpossibleAreRefused() {
        EnrolmentId enrolment = examinees.join(cohort);
        examinees.finalExam(enrolment, 1, "B", ALL_RIGHT);
        folding.fold(cohort, Folding.ATTEMPTS_AT_ONCE);
        jdbc.sql("delete from paper_count where cohort_id = ?")
                .param(cohort.value())
                .update();
        examinees.finalExam(enrolment, 2, "B", ALL_BLANK);

        assertThatThrownBy(() -> folding.fold(cohort, Folding.ATTEMPTS_AT_ONCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(uncounted.some(cohort, Folding.ATTEMPTS_AT_ONCE)).hasSize(1);
    }

    private CohortCounts kept() {
        SortedMap<Sample, AssessmentCounts> samples = new TreeMap<>();
        kept.samples(cohort).forEach(sample -> samples.put(sample, kept.counts(cohort, sample)));
        return new CohortCounts(samples, kept.gain(cohort));
    }

    private static void together(List<? extends Callable<Object>> work) {
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Object> future : people.invokeAll(work)) {
                future.get();
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
