package org.preceptor.web.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.progress.Overall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's places in cohorts, from the tables of enrolment and teaching. */
@Repository
class JdbcPlaces {

    /** A cohort that a person teaches, or is or was enrolled in; teaching has no state and no dates. */
    record Kept(
            CohortId cohort,
            String name,
            @Nullable Overall overall,
            @Nullable Instant enrolled,
            @Nullable Instant left) {}

    /** How many places of a trainee are listed. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    JdbcPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What they teach by name, then where they are or were enrolled, the newest first. */
    List<Kept> of(PersonId person) {
        return jdbc.sql("""
                select c.id, c.name, null as overall, null::timestamptz as enrolled_at, null::timestamptz as left_at
                  from cohort_instructor i
                  join cohort c on c.id = i.cohort_id
                 where i.person_id = :person
                 union all
                select c.id, c.name, e.overall, e.enrolled_at, e.left_at
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                 where e.person_id = :person
                 order by enrolled_at desc nulls first, name, id
                """)
                .param("person", person.value())
                .query(JdbcPlaces::kept)
                .list();
    }

    /** Every place that a trainee has or had, the newest first. */
    List<OwnPlace> own(PersonId person) {
        return jdbc.sql("""
                select e.id, c.name, v.title, e.overall, e.enrolled_at, least(e.left_at, c.archived_at) as ended_at
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                  join course_version v on v.hash = e.course_version
                 where e.person_id = :person
                 order by e.enrolled_at desc, e.id
                 limit :most
                """)
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> new OwnPlace(
                        new EnrolmentId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("title"),
                        Overall.valueOf(row.getString("overall")),
                        row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
                        instant(row, "ended_at")))
                .list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        String overall = row.getString("overall");
        return new Kept(
                new CohortId(row.getObject("id", UUID.class)),
                row.getString("name"),
                overall == null ? null : Overall.valueOf(overall),
                instant(row, "enrolled_at"),
                instant(row, "left_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
