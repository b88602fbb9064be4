package org.preceptor.web.cohort;

import org.preceptor.core.person.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists the cohorts somebody teaches, from one snapshot. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class CohortLists {

    private final JdbcTaughtCohorts cohorts;

    CohortLists(JdbcTaughtCohorts cohorts) {
        this.cohorts = cohorts;
    }

    TaughtCohorts taughtBy(PersonId instructor, boolean archived, Slice asked) {
        int all = cohorts.count(instructor, archived);
        Slice slice = asked.within(all);
        return new TaughtCohorts(archived, all, slice, cohorts.of(instructor, archived, slice));
    }
}
