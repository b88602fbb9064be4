package org.preceptor.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.web.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A simulated cohort comes with its counts. */
@SpringBootTest(properties = {"preceptor.demo=false", "preceptor.simulate=230", "preceptor.counting-pause=P1D"})
@Import(TestDatabase.class)
class MadeCountsTests {

    @Autowired
    JdbcInsightCohorts cohorts;

    @Autowired
    JdbcKeptCounts kept;

    @Autowired
    JdbcUncounted uncounted;

    @Autowired
    Rebuilding rebuilding;

    @Test
    void everyAttemptIsCountedAndNoneWaits() {
        CohortId cohort = cohorts.all().getFirst();

        assertThat(uncounted.any(cohort)).isFalse();
        assertThat(kept.samples(cohort))
                .extracting(sample -> sample.paper().kind())
                .contains(AssessmentKind.PRE_TEST, AssessmentKind.CHECK, AssessmentKind.FINAL);
        assertThat(rebuilding.rebuild(cohort).nothing()).isTrue();
    }
}
