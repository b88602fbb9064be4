package org.preceptor.web.insight;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.statistics.CohortCounts;
import org.springframework.stereotype.Service;

/** Keeps the counts of a cohort whose attempts were all made, and counted, in the transaction that makes the cohort. */
@Service
public class MadeCounts {

    private final JdbcKeptCounts kept;
    private final JdbcUncounted uncounted;

    MadeCounts(JdbcKeptCounts kept, JdbcUncounted uncounted) {
        this.kept = kept;
        this.uncounted = uncounted;
    }

    /** Belongs into the transaction that made the attempts. */
    public void keep(CohortId cohort, CohortCounts counts) {
        kept.hold(cohort);
        counts.samples().forEach((sample, ofSample) -> kept.save(cohort, sample, ofSample));
        kept.save(cohort, counts.gain());
        uncounted.removeAll(cohort);
    }
}
