package org.preceptor.web.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.preceptor.core.progress.Overall;
import org.preceptor.web.account.Person;
import org.preceptor.web.page.Pages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The members of a cohort, found and cut into pages by the database. */
@Repository
class JdbcMemberList {

    /** Somebody in a cohort, since when and how far they are. */
    record Listed(Person person, Instant since, Overall overall) {}

    private final JdbcClient jdbc;

    JdbcMemberList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many members have what is searched for in their name or address; only a search reads them. */
    long count(CohortId cohort, String q) {
        return q.isEmpty() ? countAll(cohort) : countFound(cohort, q);
    }

    private long countAll(CohortId cohort) {
        return jdbc.sql("select coalesce(sum(people), 0) from cohort_tally where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .query(Long.class)
                .single();
    }

    private long countFound(CohortId cohort, String q) {
        return jdbc.sql("""
                select count(*)
                  from enrolment e
                  join person p on p.id = e.person_id
                 where e.cohort_id = :cohort
                   and e.left_at is null
                   and strpos(p.words, lower(:q)) > 0
                """)
                .param("cohort", cohort.value())
                .param("q", q)
                .query(Long.class)
                .single();
    }

    List<Listed> page(CohortId cohort, String q, int page) {
        return jdbc.sql("""
                select p.id, p.email, p.name, p.role, p.active, p.simulated, p.password_hash is not null as entered,
                       p.created_at, e.enrolled_at, e.overall
                  from (select id, person_id, enrolled_at, overall, sort_name
                          from enrolment
                         where cohort_id = :cohort
                           and left_at is null
                           and (:q = ''
                                or exists (select from person where id = person_id and strpos(words, lower(:q)) > 0))
                         order by sort_name, id
                         limit :size
                        offset :skipped) e
                  join person p on p.id = e.person_id
                 order by e.sort_name, e.id
                """)
                .param("cohort", cohort.value())
                .param("q", q)
                .param("size", Pages.SIZE)
                .param("skipped", (page - 1) * Pages.SIZE)
                .query(JdbcMemberList::listed)
                .list();
    }

    /** How many active members have no password yet; simulated ones need none. */
    int countWaiting(CohortId cohort) {
        return jdbc.sql("""
                select count(*)
                  from enrolment e
                  join person p on p.id = e.person_id
                 where e.cohort_id = :cohort
                   and e.left_at is null
                   and p.active
                   and p.password_hash is null
                   and not p.simulated
                """)
                .param("cohort", cohort.value())
                .query(Integer.class)
                .single();
    }

    /** The active members who have no password yet, by name. */
    List<Person> waiting(CohortId cohort) {
        return jdbc.sql("""
                select p.id, p.email, p.name, p.role, p.active, p.simulated, false as entered, p.created_at
                  from enrolment e
                  join person p on p.id = e.person_id
                 where e.cohort_id = :cohort
                   and e.left_at is null
                   and p.active
                   and p.password_hash is null
                   and not p.simulated
                 order by lower(p.name), p.id
                """)
                .param("cohort", cohort.value())
                .query(JdbcMemberList::person)
                .list();
    }

    /** Every member as a line of a list: address, name, and the extra time that a list gave them. */
    List<List<String>> lines(CohortId cohort) {
        return jdbc.sql("""
                select p.email, p.name, coalesce(x.percent::text, '') as extra_time
                  from enrolment e
                  join person p on p.id = e.person_id
                  left join extension x on x.cohort_id = e.cohort_id and x.person_id = e.person_id and x.from_roster
                                       and x.withdrawn_at is null and x.granted_at >= e.enrolled_at
                 where e.cohort_id = :cohort
                   and e.left_at is null
                 order by lower(p.name), p.id
                """)
                .param("cohort", cohort.value())
                .query((row, number) ->
                        List.of(row.getString("email"), row.getString("name"), row.getString("extra_time")))
                .list();
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                person(row, number),
                row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
                Overall.valueOf(row.getString("overall")));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("active"),
                row.getBoolean("simulated"),
                row.getBoolean("entered"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
