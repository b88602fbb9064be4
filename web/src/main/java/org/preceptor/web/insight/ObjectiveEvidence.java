package org.preceptor.web.insight;

import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.Optional;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Mastery;
import org.preceptor.core.statistics.Tally;

/** What the answers to the items of an objective say, before the course and after it. */
record ObjectiveEvidence(TaughtObjective taught, Tally before, Tally after) {

    /** Where teaching would help most comes first; where there is not enough evidence comes last, in the course's order. */
    static final Comparator<ObjectiveEvidence> BY_NEED = comparingDouble(ObjectiveEvidence::atBest);

    private static final double UNKNOWN = 2;

    /** The mastery after the course, or before it where too few have answered after it. */
    Optional<Estimate> latest() {
        return Mastery.of(after).found().or(() -> Mastery.of(before).found());
    }

    boolean afterCounts() {
        return Mastery.of(after).found().isPresent();
    }

    /** The upper end of the interval: how high mastery is at best. */
    private double atBest() {
        return latest().flatMap(mastery -> mastery.interval().found())
                .map(interval -> interval.high())
                .orElse(UNKNOWN);
    }
}
