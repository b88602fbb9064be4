package org.preceptor.web.roster;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who teaches which cohort, kept in the {@code cohort_instructor} table. */
@Repository
class JdbcTeaching {

    /** Somebody who teaches a cohort or could. */
    record Teacher(PersonId id, String name, String email, boolean active) {}

    private final JdbcClient jdbc;

    JdbcTeaching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Cohort> find(PersonId instructor, CohortId id) {
        return jdbc.sql("""
                select c.name, c.course_version, c.starts_on, c.due_on, c.archived_at
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
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("archived_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .optional();
    }

    List<Teacher> of(CohortId cohort) {
        return jdbc.sql("""
                select p.id, p.name, p.email, p.active
                  from cohort_instructor i
                  join person p on p.id = i.person_id
                 where i.cohort_id = :cohort
                 order by lower(p.name), p.id
                """)
                .param("cohort", cohort.value())
                .query((row, number) -> new Teacher(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        row.getBoolean("active")))
                .list();
    }

    /** The active instructors who do not teach this cohort. */
    List<Teacher> candidates(CohortId cohort) {
        return jdbc.sql("""
                select p.id, p.name, p.email, p.active
                  from person p
                 where p.role = 'INSTRUCTOR'
                   and p.active
                   and not exists (select from cohort_instructor i where i.cohort_id = :cohort and i.person_id = p.id)
                 order by lower(p.name), p.id
                """)
                .param("cohort", cohort.value())
                .query((row, number) -> new Teacher(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        row.getBoolean("active")))
                .list();
    }

    /** Lets an active instructor teach a cohort; false where the person is none or teaches it already. */
    boolean add(CohortId cohort, PersonId person) {
        return jdbc.sql("""
                insert into cohort_instructor (cohort_id, person_id)
                select :cohort, id
                  from person
                 where id = :person
                   and role = 'INSTRUCTOR'
                   and active
                   for no key update
                    on conflict do nothing
                """)
                        .param("cohort", cohort.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    boolean remove(CohortId cohort, PersonId person) {
        return jdbc.sql("delete from cohort_instructor where cohort_id = :cohort and person_id = :person")
                        .param("cohort", cohort.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** Ends everything a person teaches and tells which cohorts that were. */
    List<CohortId> removeAll(PersonId person) {
        return jdbc.sql("delete from cohort_instructor where person_id = :person returning cohort_id")
                .param("person", person.value())
                .query((row, number) -> new CohortId(row.getObject("cohort_id", UUID.class)))
                .list();
    }
}
