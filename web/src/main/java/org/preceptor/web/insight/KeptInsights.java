package org.preceptor.web.insight;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.statistics.AssessmentDigest;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.Paper;
import org.springframework.stereotype.Service;

/** Reads what is counted of a cohort, and what was asked. */
@Service
class KeptInsights {

    private final JdbcKeptInsight kept;
    private final CourseItems items;

    KeptInsights(JdbcKeptInsight kept, CourseItems items) {
        this.kept = kept;
        this.items = items;
    }

    CohortInsight of(Cohort cohort, AttemptChoice choice) {
        KeptInsight found = kept.find(cohort.id(), choice);
        return new CohortInsight(
                cohort,
                choice,
                found.enrolments(),
                found.papers(),
                found.gain(),
                asked(found.papers()),
                found.waiting());
    }

    private SortedMap<ItemVersion, BankItem> asked(SortedMap<Paper, AssessmentDigest> papers) {
        SortedMap<ItemVersion, BankItem> asked = new TreeMap<>();
        papers.forEach((paper, digest) ->
                digest.items().keySet().forEach(item -> asked.put(item, items.get(paper.course(), item))));
        return Collections.unmodifiableSortedMap(asked);
    }
}
