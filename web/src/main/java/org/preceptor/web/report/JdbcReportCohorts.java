package org.preceptor.web.report;

import java.util.Optional;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cohorts whose reports somebody may read: those they teach. */
@Repository
class JdbcReportCohorts {

    private final JdbcClient jdbc;

    JdbcReportCohorts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TaughtCohortName> find(CohortId id, PersonId instructor) {
        return jdbc.sql("""
                select c.name
                  from cohort c
                  join cohort_instructor i on i.cohort_id = c.id
                 where c.id = :id
                   and i.person_id = :instructor
                """)
                .param("id", id.value())
                .param("instructor", instructor.value())
                .query((row, number) -> new TaughtCohortName(id, row.getString("name")))
                .optional();
    }
}
