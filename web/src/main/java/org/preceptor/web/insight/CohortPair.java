package org.preceptor.web.insight;

import java.util.Map.Entry;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.statistics.AssessmentDigest;
import org.preceptor.core.statistics.Comparison;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Finding;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.Tally;

/** Two cohorts by the first attempts of their people; differences are always the second less the first. */
record CohortPair(CohortInsight here, CohortInsight there) {

    /** The right answers to an objective after the course. */
    static Tally after(CohortInsight insight, ObjectiveId objective) {
        return insight.byObjective(AssessmentKind.FINAL).getOrDefault(objective, Tally.NONE);
    }

    /**
     * How the shares of right answers after the course differ. The people who sat the final must be enough as well, because
     * several answers may come from each.
     */
    Finding<Estimate> difference(ObjectiveId objective) {
        long people = Math.min(finalists(here), finalists(there));
        return people < Comparison.NEEDED
                ? Finding.tooFew(people, Comparison.NEEDED)
                : Comparison.ofShares(after(here, objective), after(there, objective));
    }

    /** How the facilities of an item version differ. */
    Finding<Estimate> difference(AssessmentKind kind, ItemVersion version) {
        return Comparison.ofShares(AskedItem.scores(here, kind, version), AskedItem.scores(there, kind, version));
    }

    /** How the mean gains differ. */
    Finding<Estimate> gain() {
        return Comparison.ofMeans(
                here.gain().overall().all(), there.gain().overall().all());
    }

    private static long finalists(CohortInsight insight) {
        return insight.papers().entrySet().stream()
                .filter(paper -> paper.getKey().kind() == AssessmentKind.FINAL)
                .map(Entry::getValue)
                .mapToLong(AssessmentDigest::n)
                .sum();
    }
}
