package org.preceptor.web.adjustment;

import java.util.List;
import java.util.Optional;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.adjustment.JdbcTaughtItems.Decision;
import org.preceptor.web.insight.ItemReport;
import org.preceptor.web.insight.ItemReports;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Teaching;
import org.springframework.stereotype.Service;

/** Finds item versions in the cohorts that an instructor teaches. */
@Service
class TaughtItems {

    private final Teaching teaching;
    private final JdbcTaughtItems kept;
    private final PublishedCourses courses;
    private final ItemReports reports;

    TaughtItems(Teaching teaching, JdbcTaughtItems kept, PublishedCourses courses, ItemReports reports) {
        this.teaching = teaching;
        this.kept = kept;
        this.courses = courses;
        this.reports = reports;
    }

    /** Empty where the cohort is not the instructor's or nobody in it is asked this item in these words. */
    Optional<TaughtItem> find(PersonId instructor, CohortId cohort, ItemVersion version) {
        return teaching.find(instructor, cohort)
                .flatMap(found -> kept.versions(cohort).stream()
                        .map(courses::version)
                        .flatMap(course -> course.items().stream())
                        .filter(item -> item.item().id().equals(version.id()))
                        .filter(item -> item.hash().equals(version.hash()))
                        .findFirst()
                        .map((BankItem item) -> new TaughtItem(cohort, found.name(), item)));
    }

    List<Decision> decisions(TaughtItem item) {
        return kept.decisions(item.cohort(), item.version().hash());
    }

    /** How it was answered in the cohort from which it is looked at. */
    Optional<ItemReport> report(TaughtItem item, PersonId instructor) {
        return reports.of(instructor, item.cohort(), item.item());
    }
}
