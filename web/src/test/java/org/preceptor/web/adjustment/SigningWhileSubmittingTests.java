package org.preceptor.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.preceptor.core.adjustment.Adjustment.Rekey;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.adjustment.Sitters.Sitter;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trainees submit at the very moment at which an adjustment is signed. */
@CourseTest
@Import(Sitters.class)
class SigningWhileSubmittingTests {

    static final int TRAINEES = 8;

    @Autowired
    Signings signings;

    @Autowired
    Sitters sitters;

    @Autowired
    Classroom classroom;

    @Autowired
    JdbcClient jdbc;

    @RepeatedTest(25)
    void nobodyIsMissedAndNobodyMarkedTwice() throws Exception {
        CohortId cohort = sitters.cohort();
        Member instructor = classroom.instructorOf(cohort);
        List<Sitter> open = IntStream.range(0, TRAINEES)
                .mapToObj(i -> sitters.open(cohort, "b", "a", "c"))
                .toList();
        Order order = new Signer(signings, cohort, instructor.id())
                .order(ThreeItems.version(1), new Rekey(List.of("b")), null);

        together(Stream.concat(
                open.stream()
                        .map(sitter -> () -> sitters.sittings()
                                .submit(sitter.attempt(), sitter.member().id())),
                Stream.of(() -> signings.sign(order, progress -> {}))));

        assertThat(outcomes(cohort)).hasSize(TRAINEES).containsOnly("2 of 3, passed, 1 time");
        assertThat(overalls(cohort)).containsOnly("PASSED");
    }

    /** The marks of today, and in how many places the point for the first item was given: at the end or by the adjustment. */
    private List<String> outcomes(CohortId cohort) {
        return jdbc.sql("""
                select o.awarded_numerator || ' of ' || o.available || case when o.passed then ', passed, ' else ', failed, ' end
                       || (case when a.awarded_numerator = 2 then 1 else 0 end
                           + (select count(*) from attempt_result r where r.attempt_id = a.id)) || ' time'
                  from attempt_outcome o
                  join attempt a   on a.id = o.id
                  join enrolment e on e.id = a.enrolment_id
                 where e.cohort_id = ?
                   and a.kind = 'FINAL'
                """).param(cohort.value()).query(String.class).list();
    }

    private List<String> overalls(CohortId cohort) {
        return jdbc.sql("select overall from enrolment where cohort_id = ?")
                .param(cohort.value())
                .query(String.class)
                .list();
    }

    private static void together(Stream<Callable<Object>> work) throws Exception {
        try (ExecutorService tabs = Executors.newFixedThreadPool(TRAINEES + 1)) {
            for (Future<Object> future : tabs.invokeAll(work.toList())) {
                future.get();
            }
        }
    }
}
