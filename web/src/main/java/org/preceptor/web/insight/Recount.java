package org.preceptor.web.insight;

import java.util.List;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.statistics.CohortCounts;
import org.springframework.stereotype.Component;

/**
 * Counts a cohort from the answers themselves, slowly and from nothing: what the kept counts must equal. Attempts that wait to be
 * counted are left out.
 */
@Component
class Recount {

    private static final int PEOPLE_AT_ONCE = 500;

    private final JdbcInsightCohorts cohorts;
    private final JdbcTaken taken;

    Recount(JdbcInsightCohorts cohorts, JdbcTaken taken) {
        this.cohorts = cohorts;
        this.taken = taken;
    }

    CohortCounts of(CohortId cohort) {
        List<EnrolmentId> people = cohorts.everEnrolled(cohort);
        CohortCounts counts = CohortCounts.NONE;
        for (int from = 0; from < people.size(); from += PEOPLE_AT_ONCE) {
            List<EnrolmentId> some = people.subList(from, Math.min(from + PEOPLE_AT_ONCE, people.size()));
            counts = counts.plus(CohortCounts.of(taken.counted(some)));
        }
        return counts;
    }
}
