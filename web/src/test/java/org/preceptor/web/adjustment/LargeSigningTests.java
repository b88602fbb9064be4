package org.preceptor.web.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preceptor.core.adjustment.Adjustment.Rekey;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An adjustment that thousands of attempts are marked by. */
@CourseTest
@Import(Sitters.class)
class LargeSigningTests {

    @Autowired
    Signings signings;

    @Autowired
    Sitters sitters;

    @Autowired
    Classroom classroom;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thousandsAreAdjustedAtOnceAndTellHowFarTheyAre() {
        CohortId cohort = sitters.cohort();
        sitters.many(cohort, 4000);
        Order order = new Signer(
                        signings, cohort, classroom.instructorOf(cohort).id())
                .order(ThreeItems.version(1), new Rekey(List.of("b")), null);
        List<Integer> told = new ArrayList<>();

        Signed signed = signings.sign(order, progress -> told.add(progress.attempts()));

        assertThat(signed).isEqualTo(new Signed.Done(new Progress(4000, 4000, 4000)));
        assertThat(told).containsSequence(500, 1000, 1500, 2000, 2500, 3000, 3500, 4000);
        assertThat(jdbc.sql("select count(*) from enrolment where cohort_id = ? and overall = 'PASSED'")
                        .param(cohort.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4000);
    }
}
