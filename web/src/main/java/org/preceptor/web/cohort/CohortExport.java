package org.preceptor.web.cohort;

import java.util.Optional;
import java.util.function.Consumer;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the progress of a cohort; that it was asked for is on record before the first row leaves. */
@Service
class CohortExport {

    private final JdbcTaughtCohorts cohorts;
    private final JdbcProgressExport rows;
    private final PublishedCourses courses;
    private final AuditTrail audit;

    CohortExport(JdbcTaughtCohorts cohorts, JdbcProgressExport rows, PublishedCourses courses, AuditTrail audit) {
        this.cohorts = cohorts;
        this.rows = rows;
        this.courses = courses;
        this.audit = audit;
    }

    /** The sheet to fill, or empty where the cohort is not the instructor's. */
    @Transactional
    Optional<ProgressSheet> open(PersonId instructor, CohortId id) {
        Optional<Cohort> cohort = cohorts.find(instructor, id);
        cohort.ifPresent(taught -> audit.record(instructor, "cohort exported", "cohort:" + id, taught.name()));
        return cohort.map(taught -> new ProgressSheet(taught, courses.version(taught.course())));
    }

    @Transactional(readOnly = true)
    void each(CohortId cohort, Consumer<ExportRow> consumer) {
        rows.each(cohort, consumer);
    }
}
