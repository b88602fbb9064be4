package org.preceptor.web.export;

import java.util.Optional;
import java.util.function.BiFunction;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.insight.Insights;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Teaching;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out tables of the cohorts somebody teaches; that one was asked for is on record before its first row leaves.
 *
 * <p>Whatever they do not teach is empty.
 */
@Service
class Exports {

    private final Teaching teaching;
    private final ExportRows rows;
    private final Insights insights;
    private final PublishedCourses courses;
    private final AuditTrail audit;

    Exports(Teaching teaching, ExportRows rows, Insights insights, PublishedCourses courses, AuditTrail audit) {
        this.teaching = teaching;
        this.rows = rows;
        this.insights = insights;
        this.courses = courses;
        this.audit = audit;
    }

    Optional<Cohort> taught(PersonId instructor, CohortId id) {
        return teaching.find(instructor, id);
    }

    @Transactional
    Optional<Download> open(PersonId instructor, CohortId id, Table table) {
        return teaching.find(instructor, id).map(cohort -> {
            audit.record(instructor, "cohort exported", "cohort:" + id, table.holds() + " of " + cohort.name());
            return new Download(cohort.name(), table.holds(), sheet(table).apply(instructor, cohort));
        });
    }

    private BiFunction<PersonId, Cohort, Sheet<?>> sheet(Table table) {
        return switch (table) {
            case PROGRESS -> (instructor, cohort) -> progress(cohort);
            case RESPONSES -> (instructor, cohort) -> responses(cohort);
            case ITEMS -> this::items;
            case OPTIONS -> this::options;
            case OBJECTIVES -> this::objectives;
        };
    }

    private Sheet<ProgressRow> progress(Cohort cohort) {
        return new Sheet<>(
                ProgressColumns.of(cohort, courses.version(cohort.course())), row -> rows.progress(cohort.id(), row));
    }

    private Sheet<MarkedResponse> responses(Cohort cohort) {
        return new Sheet<>(ResponseColumns.of(notice(cohort)), row -> rows.responses(cohort.id(), row));
    }

    private Sheet<PaperItem> items(PersonId instructor, Cohort cohort) {
        return new Sheet<>(
                ItemColumns.ofItems(notice(cohort)),
                row -> insights.of(instructor, cohort.id(), AttemptChoice.FIRST).stream()
                        .flatMap(PaperItem::of)
                        .forEach(row));
    }

    private Sheet<PaperItem.Choice> options(PersonId instructor, Cohort cohort) {
        return new Sheet<>(
                ItemColumns.ofOptions(notice(cohort)),
                row -> insights.of(instructor, cohort.id(), AttemptChoice.FIRST).stream()
                        .flatMap(PaperItem::of)
                        .flatMap(PaperItem::choices)
                        .forEach(row));
    }

    private Sheet<ObjectiveRow> objectives(PersonId instructor, Cohort cohort) {
        return new Sheet<>(
                ObjectiveColumns.of(notice(cohort)),
                row -> insights.of(instructor, cohort.id(), AttemptChoice.FIRST).stream()
                        .flatMap(insight -> ObjectiveRow.of(insight, courses.version(cohort.course())))
                        .forEach(row));
    }

    private String notice(Cohort cohort) {
        return courses.version(cohort.course()).safetyNotice().strip();
    }
}
