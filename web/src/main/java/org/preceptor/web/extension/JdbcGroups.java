package org.preceptor.web.extension;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Archived;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cohorts and the people in them, as far as something can be given to them. */
@Repository
class JdbcGroups {

    private final JdbcClient jdbc;
    private final JdbcDueDays due;

    JdbcGroups(JdbcClient jdbc, JdbcDueDays due) {
        this.jdbc = jdbc;
        this.due = due;
    }

    /** A cohort that somebody teaches, with the name of a person in it where one is asked for. */
    Optional<Group> find(CohortId cohort, @Nullable PersonId person, PersonId instructor) {
        return jdbc.sql("""
                select c.name, c.course_version, c.archived_at, p.name as person
                  from cohort c
                  join cohort_instructor i on i.cohort_id = c.id
                  left join enrolment e on e.cohort_id = c.id and e.person_id = :person and e.left_at is null
                  left join person p on p.id = e.person_id
                 where c.id = :cohort
                   and i.person_id = :instructor
                   and (p.id is not null or :person::uuid is null)
                """)
                .param("cohort", cohort.value())
                .param("person", value(person))
                .param("instructor", instructor.value())
                .query((row, number) -> new Group(
                        cohort,
                        row.getString("name"),
                        new ContentHash(row.getString("course_version")),
                        archived(row.getObject("archived_at", OffsetDateTime.class)),
                        due.of(cohort),
                        one(person, row.getString("person"))))
                .optional();
    }

    /** Keeps a cohort from changing otherwise until the transaction ends; nothing is given in an archived one. */
    void hold(CohortId cohort) {
        boolean open = jdbc.sql("select archived_at is null from cohort where id = :id for no key update")
                .param("id", cohort.value())
                .query(Boolean.class)
                .single();
        if (!open) {
            throw new Archived("Cohort %s is archived".formatted(cohort));
        }
    }

    /** The places of those who have not passed, in the order in which they are held. */
    List<EnrolmentId> working(CohortId cohort, @Nullable PersonId person) {
        return jdbc.sql("""
                select id
                  from enrolment
                 where cohort_id = :cohort
                   and (person_id = :person or :person::uuid is null)
                   and left_at is null
                   and overall in ('NOT_STARTED', 'IN_PROGRESS')
                 order by id
                """)
                .param("cohort", cohort.value())
                .param("person", value(person))
                .query((row, number) -> new EnrolmentId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The versions that are taken in a cohort; several where it went over to a later one. */
    List<ContentHash> courses(CohortId cohort) {
        return jdbc.sql("""
                select distinct course_version
                  from enrolment
                 where cohort_id = :cohort
                   and left_at is null
                 order by course_version
                """)
                .param("cohort", cohort.value())
                .query((row, number) -> new ContentHash(row.getString("course_version")))
                .list();
    }

    static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable Instant archived(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static Group.@Nullable One one(@Nullable PersonId person, @Nullable String name) {
        return person == null || name == null ? null : new Group.One(person, name);
    }
}
