package org.preceptor.web.insight;

import java.util.Optional;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.core.statistics.ItemVersion;
import org.springframework.stereotype.Service;

/** What an instructor learns of one item version from a cohort they teach. */
@Service
public class ItemReports {

    private final Insights insights;
    private final ItemPages pages;

    ItemReports(Insights insights, ItemPages pages) {
        this.insights = insights;
        this.pages = pages;
    }

    /** Empty where the cohort is not theirs. */
    public Optional<ItemReport> of(PersonId instructor, CohortId cohort, BankItem item) {
        return insights.of(instructor, cohort, AttemptChoice.FIRST)
                .map(insight -> pages.report(insight, ItemVersion.of(item)));
    }
}
