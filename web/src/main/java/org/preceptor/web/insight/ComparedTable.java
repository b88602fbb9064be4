package org.preceptor.web.insight;

import java.util.List;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.statistics.Comparison;
import org.preceptor.core.statistics.Histogram;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.Means;
import org.preceptor.core.statistics.Shares;
import org.preceptor.core.statistics.Tally;

/**
 * Two cohorts beside each other.
 *
 * @param here the name of the cohort whose page it is
 * @param there the name of the other
 * @param measure what is compared
 */
public record ComparedTable(String here, String there, String measure, List<Line> lines) {

    /** A figure of both, each with its n, and how the other differs from this one. */
    public record Line(String what, Quoted here, String hereN, Quoted there, String thereN, Quoted difference) {}

    static ComparedTable ofObjectives(CohortPair pair, List<ObjectiveEvidence> order) {
        return of(
                pair,
                "Share of right answers after the course",
                order.stream()
                        .map(evidence -> line(
                                evidence.taught().objective().id(),
                                evidence.taught().objective().text(),
                                pair))
                        .toList());
    }

    /** The same words may stand on several papers, which count together. */
    static ComparedTable ofItems(CohortPair pair, AssessmentKind kind, List<AskedItem> items) {
        return of(
                pair,
                "Facility",
                items.stream()
                        .map(asked -> asked.figures().item())
                        .distinct()
                        .map(version -> line(pair, kind, version))
                        .toList());
    }

    static ComparedTable ofGain(CohortPair pair) {
        Histogram here = pair.here().gain().overall().all();
        Histogram there = pair.there().gain().overall().all();
        return of(
                pair,
                "Mean gain in percentage points",
                List.of(new Line(
                        "Mean gain",
                        Quoted.of(Means.of(here), Spoken::points),
                        Spoken.count(here.n()),
                        Quoted.of(Means.of(there), Spoken::points),
                        Spoken.count(there.n()),
                        Quoted.of(pair.gain(), Spoken::points))));
    }

    private static ComparedTable of(CohortPair pair, String measure, List<Line> lines) {
        return new ComparedTable(
                pair.here().cohort().name(), pair.there().cohort().name(), measure, lines);
    }

    private static Line line(ObjectiveId id, String text, CohortPair pair) {
        Tally here = CohortPair.after(pair.here(), id);
        Tally there = CohortPair.after(pair.there(), id);
        return new Line(
                "%s %s".formatted(id, text),
                Quoted.of(here.share(), Spoken::percent),
                Spoken.count(here.all()),
                Quoted.of(there.share(), Spoken::percent),
                Spoken.count(there.all()),
                Quoted.of(pair.difference(id), Spoken::points));
    }

    private static Line line(CohortPair pair, AssessmentKind kind, ItemVersion version) {
        Histogram here = AskedItem.scores(pair.here(), kind, version);
        Histogram there = AskedItem.scores(pair.there(), kind, version);
        return new Line(
                version.id().value(),
                Quoted.of(Shares.of(here), Spoken::percent),
                Spoken.count(here.n()),
                Quoted.of(Shares.of(there), Spoken::percent),
                Spoken.count(there.n()),
                Quoted.of(pair.difference(kind, version), Spoken::points));
    }

    /** From how many people on groups are compared. */
    public long needed() {
        return Comparison.NEEDED;
    }
}
