package org.preceptor.web.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of cohorts that somebody teaches. */
@Repository
class JdbcTaughtCohorts {

    private final JdbcClient jdbc;

    JdbcTaughtCohorts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(PersonId instructor, boolean archived) {
        return jdbc.sql("""
                select count(*)
                  from cohort_instructor i
                  join cohort c on c.id = i.cohort_id
                 where i.person_id = :instructor
                   and (c.archived_at is not null) = :archived
                """)
                .param("instructor", instructor.value())
                .param("archived", archived)
                .query(Integer.class)
                .single();
    }

    /** Some of the cohorts a person teaches, archived ones or the others, in the order of their names. */
    List<TaughtCohort> of(PersonId instructor, boolean archived, Slice slice) {
        return jdbc.sql("""
                select c.id, c.name, c.course_version, c.starts_on, c.due_on, c.archived_at, t.not_started, t.in_progress, t.passed, t.certified
                  from cohort c
                  join cohort_instructor i on i.cohort_id = c.id
                 cross join lateral (
                       select sum(people) filter (where overall = 'NOT_STARTED')             as not_started,
                              sum(people) filter (where overall = 'IN_PROGRESS')             as in_progress,
                              sum(people) filter (where overall in ('PASSED', 'CERTIFIED'))  as passed,
                              sum(people) filter (where overall = 'CERTIFIED')               as certified
                         from cohort_tally
                        where cohort_id = c.id) t
                 where i.person_id = :instructor and (c.archived_at is not null) = :archived
                 order by lower(c.name), c.id
                 limit :size
                offset :skip
                """)
                .param("instructor", instructor.value())
                .param("archived", archived)
                .param("size", slice.size())
                .param("skip", slice.skip())
                .query((row, number) -> new TaughtCohort(cohort(row), tally(row)))
                .list();
    }

    private static Cohort cohort(ResultSet row) throws SQLException {
        OffsetDateTime archived = row.getObject("archived_at", OffsetDateTime.class);
        return new Cohort(
                new CohortId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new ContentHash(row.getString("course_version")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                archived == null ? null : archived.toInstant());
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("not_started"), row.getInt("in_progress"), row.getInt("passed"), row.getInt("certified"));
    }
}
