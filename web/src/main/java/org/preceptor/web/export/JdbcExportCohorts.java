package org.preceptor.web.export;

import java.time.LocalDate;
import java.util.Optional;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cohorts that somebody may export: those they teach. */
@Repository
class JdbcExportCohorts {

    private final JdbcClient jdbc;

    JdbcExportCohorts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Cohort> find(PersonId instructor, CohortId id) {
        return jdbc.sql("""
                select c.name, c.course_version, c.due_on
                  from cohort c
                  join cohort_instructor i on i.cohort_id = c.id
                 where c.id = :id
                   and i.person_id = :instructor
                """)
                .param("id", id.value())
                .param("instructor", instructor.value())
                .query((row, number) -> new Cohort(
                        id,
                        row.getString("name"),
                        new ContentHash(row.getString("course_version")),
                        row.getObject("due_on", LocalDate.class)))
                .optional();
    }
}
