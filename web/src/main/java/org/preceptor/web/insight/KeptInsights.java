package org.preceptor.web.insight;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.AssessmentDigest;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.Paper;
import org.preceptor.web.roster.Teaching;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is counted of a cohort, from one snapshot, so that the numbers of a page add up. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class KeptInsights {

    private final Teaching teaching;
    private final JdbcInsightCohorts cohorts;
    private final JdbcKeptCounts kept;
    private final JdbcUncounted uncounted;
    private final CourseItems items;

    KeptInsights(
            Teaching teaching,
            JdbcInsightCohorts cohorts,
            JdbcKeptCounts kept,
            JdbcUncounted uncounted,
            CourseItems items) {
        this.teaching = teaching;
        this.cohorts = cohorts;
        this.kept = kept;
        this.uncounted = uncounted;
        this.items = items;
    }

    Optional<CohortInsight> of(PersonId instructor, CohortId cohort, AttemptChoice choice) {
        return teaching.find(instructor, cohort).map(found -> insight(found, choice));
    }

    private CohortInsight insight(Cohort cohort, AttemptChoice choice) {
        SortedMap<Paper, AssessmentDigest> papers = kept.papers(cohort.id(), choice);
        return new CohortInsight(
                cohort,
                choice,
                cohorts.enrolments(cohort.id()),
                papers,
                kept.gain(cohort.id()),
                asked(papers),
                uncounted.count(cohort.id()));
    }

    private SortedMap<ItemVersion, BankItem> asked(SortedMap<Paper, AssessmentDigest> papers) {
        SortedMap<ItemVersion, BankItem> asked = new TreeMap<>();
        papers.forEach((paper, digest) ->
                digest.items().keySet().forEach(item -> asked.put(item, items.get(paper.course(), item))));
        return Collections.unmodifiableSortedMap(asked);
    }
}
