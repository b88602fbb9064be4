package org.preceptor.web.insight;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.statistics.AssessmentCounts;
import org.preceptor.core.statistics.CohortCounts;
import org.preceptor.core.statistics.Sample;
import org.preceptor.web.insight.JdbcTaken.Arrival;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds waiting attempts to the counts of their cohort, some hundred at a time.
 *
 * <p>For each cohort one transaction does it at a time, on whatever node. An attempt stops waiting in the transaction that counts
 * it, so nothing is counted twice or forgotten, whatever crashes.
 */
@Service
class Folding {

    static final int ATTEMPTS_AT_ONCE = 500;

    private final JdbcUncounted uncounted;
    private final JdbcTaken taken;
    private final JdbcKeptCounts kept;

    Folding(JdbcUncounted uncounted, JdbcTaken taken, JdbcKeptCounts kept) {
        this.uncounted = uncounted;
        this.taken = taken;
        this.kept = kept;
    }

    /** Counts at most so many attempts, after whoever is at it, in a transaction of its own; tells whether more may wait. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean fold(CohortId cohort, int most) {
        if (!uncounted.any(cohort)) {
            return false;
        }
        kept.hold(cohort);
        return foldHeld(cohort, most);
    }

    /** Counts some attempts unless somebody else is at it; tells whether more may wait. */
    @Transactional
    public boolean foldIfFree(CohortId cohort) {
        return kept.holdIfFree(cohort) && foldHeld(cohort, ATTEMPTS_AT_ONCE);
    }

    private boolean foldHeld(CohortId cohort, int most) {
        List<AttemptId> some = uncounted.some(cohort, most);
        if (!some.isEmpty()) {
            Arrival arrival = taken.arrival(cohort, some);
            change(cohort, CohortCounts.of(arrival.before()), CohortCounts.of(arrival.after()));
            uncounted.remove(cohort, some);
        }
        return some.size() == most;
    }

    private void change(CohortId cohort, CohortCounts before, CohortCounts after) {
        Set<Sample> touched = new TreeSet<>(before.samples().keySet());
        touched.addAll(after.samples().keySet());
        for (Sample sample : touched) {
            AssessmentCounts old = before.get(sample);
            AssessmentCounts fresh = after.get(sample);
            if (!old.equals(fresh)) {
                kept.save(
                        cohort, sample, kept.counts(cohort, sample).plus(fresh).minus(old));
            }
        }
        if (!before.gain().equals(after.gain())) {
            kept.save(cohort, kept.gain(cohort).plus(after.gain()).minus(before.gain()));
        }
    }
}
