package org.preceptor.web.insight;

import java.util.List;
import java.util.Set;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.statistics.CohortCounts;
import org.preceptor.core.statistics.Sample;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replaces the counts of a cohort by a recount, and tells what was not as it should have been. */
@Service
class Rebuilding {

    private final Recount recount;
    private final JdbcKeptCounts kept;
    private final JdbcPeopleCounts people;

    Rebuilding(Recount recount, JdbcKeptCounts kept, JdbcPeopleCounts people) {
        this.recount = recount;
        this.kept = kept;
        this.people = people;
    }

    /**
     * What differed from a recount.
     *
     * @param gain whether the gains did
     * @param people whether the numbers of people did, of which the overview and who needs a word are made
     * @param steps whether the numbers of people at each step did
     */
    record Mended(List<Sample> samples, boolean gain, boolean people, boolean steps) {

        boolean nothing() {
            return samples.isEmpty() && !gain && !people && !steps;
        }
    }

    /** Who submits meanwhile waits to be counted, as always; nobody is kept from submitting. */
    @Transactional
    public Mended rebuild(CohortId cohort) {
        kept.hold(cohort);
        CohortCounts counts = recount.of(cohort);
        Set<Sample> samples = kept.samples(cohort);
        samples.addAll(counts.samples().keySet());
        return new Mended(
                samples.stream()
                        .filter(sample -> kept.save(cohort, sample, counts.get(sample)))
                        .toList(),
                kept.save(cohort, counts.gain()),
                people.mendPeople(cohort),
                people.mendSteps(cohort));
    }
}
