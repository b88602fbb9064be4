package org.preceptor.web.insight;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.AssessmentDigest;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.core.statistics.CohortCounts;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What an instructor learns from the answers of the cohorts they teach. Whatever they do not teach is empty. */
@Service
public class Insights {

    private final JdbcInsightCohorts cohorts;
    private final Recount recount;
    private final CourseItems items;

    Insights(JdbcInsightCohorts cohorts, Recount recount, CourseItems items) {
        this.cohorts = cohorts;
        this.recount = recount;
        this.items = items;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<CohortInsight> of(PersonId instructor, CohortId cohort, AttemptChoice choice) {
        return cohorts.find(instructor, cohort).map(found -> insight(found, choice, recount.of(cohort)));
    }

    private CohortInsight insight(Cohort cohort, AttemptChoice choice, CohortCounts counts) {
        SortedMap<Paper, AssessmentDigest> papers = new TreeMap<>();
        SortedMap<ItemVersion, BankItem> asked = new TreeMap<>();
        counts.samples().forEach((sample, paperCounts) -> {
            if (sample.choice() == choice) {
                papers.put(sample.paper(), paperCounts.digest());
                paperCounts
                        .items()
                        .keySet()
                        .forEach(
                                item -> asked.put(item, items.get(sample.paper().course(), item.hash())));
            }
        });
        return new CohortInsight(
                cohort, choice, cohorts.enrolments(cohort.id()), papers, counts.gain(), Map.copyOf(asked));
    }
}
