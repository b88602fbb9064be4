package org.preceptor.web.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.credential.CertificateTerm;
import org.preceptor.web.account.CohortPlaces.Choice;
import org.preceptor.web.page.Pages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cohorts kept in the {@code cohort} table, as the administrator sees and changes them. */
@Repository
class JdbcRosters {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcRosters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many cohorts are archived, or are not. */
    long count(boolean archived) {
        return jdbc.sql("select count(*) from cohort where (archived_at is not null) = :archived")
                .param("archived", archived)
                .query(Long.class)
                .single();
    }

    List<Roster> page(boolean archived, int page) {
        return jdbc.sql("""
                select c.id, c.name, c.starts_on, c.due_on, c.certificate_months, c.archived_at, v.title,
                       (select coalesce(sum(people), 0) from cohort_tally t where t.cohort_id = c.id) as members,
                       (select count(*) from cohort_instructor i where i.cohort_id = c.id) as instructors
                  from cohort c
                  join course_version v on v.hash = c.course_version
                 where (c.archived_at is not null) = :archived
                 order by lower(c.name), c.id
                 limit :size
                offset :skipped
                """)
                .param("archived", archived)
                .param("size", Pages.SIZE)
                .param("skipped", (page - 1) * Pages.SIZE)
                .query(JdbcRosters::roster)
                .list();
    }

    Optional<Roster> find(CohortId id) {
        return jdbc.sql("""
                select c.id, c.name, c.starts_on, c.due_on, c.certificate_months, c.archived_at, v.title,
                       (select coalesce(sum(people), 0) from cohort_tally t where t.cohort_id = c.id) as members,
                       (select count(*) from cohort_instructor i where i.cohort_id = c.id) as instructors
                  from cohort c
                  join course_version v on v.hash = c.course_version
                 where c.id = :id
                """).param("id", id.value()).query(JdbcRosters::roster).optional();
    }

    List<Choice> choices() {
        return jdbc.sql("select id, name from cohort where archived_at is null order by lower(name), id")
                .query((row, number) ->
                        new Choice(new CohortId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** The newest version of each published course, by title. */
    List<CourseChoice> courses() {
        return jdbc.sql("""
                  with newest as (
                select distinct on (slug) hash, title, published_at
                  from course_version
                 order by slug, published_at desc, hash
                       )
                select hash, title, published_at
                  from newest
                 order by title, hash
                """)
                .query((row, number) -> new CourseChoice(
                        new ContentHash(row.getString("hash")),
                        row.getString("title"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Adds a cohort; false where its id or its name, in any letter case, is taken. */
    boolean add(Cohort cohort, Roster.Dates dates) {
        return jdbc.sql("""
                insert into cohort (id, name, course_version, starts_on, due_on, certificate_months, created_at)
                values (:id, :name, :course, :starts, :due, :months, :at)
                    on conflict do nothing
                """)
                        .param("id", cohort.id().value())
                        .param("name", cohort.name())
                        .param("course", cohort.course().hex())
                        .param("starts", dates.starts())
                        .param("due", dates.due())
                        .param("months", months(dates))
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** Whether another cohort has this name, in any letter case. */
    boolean taken(String name, CohortId id) {
        return jdbc.sql("select exists (select from cohort where lower(name) = lower(:name) and id <> :id)")
                .param("name", name)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void change(CohortId id, String name, Roster.Dates dates) {
        jdbc.sql("""
                update cohort
                   set name = :name, starts_on = :starts, due_on = :due, certificate_months = :months
                 where id = :id
                """)
                .param("id", id.value())
                .param("name", name)
                .param("starts", dates.starts())
                .param("due", dates.due())
                .param("months", months(dates))
                .update();
    }

    /** Keeps any other cohort from being named at the same time, until the transaction ends. */
    void holdNames() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('cohort_by_name'))")
                .query((row, number) -> number)
                .single();
    }

    private static @Nullable Integer months(Roster.Dates dates) {
        CertificateTerm term = dates.term();
        return term == null ? null : term.months();
    }

    private static Roster.Dates dates(ResultSet row) throws SQLException {
        Integer months = row.getObject("certificate_months", Integer.class);
        return new Roster.Dates(
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                months == null ? null : new CertificateTerm(months));
    }

    private static Roster roster(ResultSet row, int number) throws SQLException {
        OffsetDateTime archived = row.getObject("archived_at", OffsetDateTime.class);
        return new Roster(
                new CohortId(row.getObject("id", UUID.class)),
                row.getString("name"),
                dates(row),
                row.getString("title"),
                row.getInt("members"),
                row.getInt("instructors"),
                archived == null ? null : archived.toInstant());
    }
}
