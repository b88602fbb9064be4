package org.preceptor.web.cohort;

import java.util.Map;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.statistics.Histogram;
import org.preceptor.core.statistics.Rational;
import org.preceptor.core.statistics.Spread;
import org.preceptor.web.insight.CohortInsight;

/**
 * The spread of a cohort's scores in the pre-test and in the first attempt at the final, in per cent of the points.
 *
 * @param waiting how many submitted attempts are not counted yet
 */
record BeforeAfter(Spread before, Spread after, long waiting) {

    private static final Rational PER_CENT = Rational.of(100);

    /** From first attempts, all forms together. */
    static BeforeAfter of(CohortInsight first) {
        return new BeforeAfter(
                spread(first, AssessmentKind.PRE_TEST), spread(first, AssessmentKind.FINAL), first.waiting());
    }

    private static Spread spread(CohortInsight first, AssessmentKind kind) {
        return first.papers().entrySet().stream()
                .filter(paper -> paper.getKey().kind() == kind)
                .map(Map.Entry::getValue)
                .map(digest -> digest.shares().times(PER_CENT))
                .reduce(Histogram.EMPTY, Histogram::plus)
                .spread();
    }
}
