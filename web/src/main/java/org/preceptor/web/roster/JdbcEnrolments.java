package org.preceptor.web.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Archived;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places in cohorts kept in the {@code enrolment} table. */
@Repository
class JdbcEnrolments {

    private record Held(ContentHash course, boolean archived) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcEnrolments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Has the planner look at what was added for many, because it knows the tables as they were before. */
    void analyse() {
        jdbc.sql("analyze person, enrolment, enrolment_step, extension").update();
    }

    /** Locks the cohort until the transaction ends, so that it changes in one place at a time, and tells its course version. */
    ContentHash holdCohort(CohortId cohort) {
        Held held = jdbc.sql("select course_version, archived_at from cohort where id = :id for no key update")
                .param("id", cohort.value())
                .query((row, number) -> new Held(
                        new ContentHash(row.getString("course_version")), row.getObject("archived_at") != null))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no cohort %s".formatted(cohort)));
        if (held.archived()) {
            throw new Archived("Cohort %s is archived".formatted(cohort));
        }
        return held.course();
    }

    Optional<EnrolmentId> find(PersonId person, CohortId cohort) {
        return jdbc.sql("""
                select id
                  from enrolment
                 where person_id = :person
                   and cohort_id = :cohort
                   and left_at is null
                """)
                .param("person", person.value())
                .param("cohort", cohort.value())
                .query(UUID.class)
                .optional()
                .map(EnrolmentId::new);
    }

    int count(CohortId cohort) {
        return jdbc.sql("select count(*) from enrolment where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .query(Integer.class)
                .single();
    }

    void add(EnrolmentId id, PersonId person, CohortId cohort, CrossedForms forms) {
        jdbc.sql("""
                insert into enrolment (id, person_id, cohort_id, course_version, pre_test_form, final_form, enrolled_at,
                                       overall, attempts_left, extended_due_on)
                select :id, :person, id, course_version, :preTest, :last, :at, 'NOT_STARTED', 0,
                       (select max(x.due_on)
                          from extension x
                         where x.cohort_id = cohort.id
                           and x.kind = 'DUE'
                           and num_nulls(x.person_id, x.step, x.withdrawn_at) = 3)
                  from cohort
                 where id = :cohort
                """)
                .param("id", id.value())
                .param("person", person.value())
                .param("cohort", cohort.value())
                .param("preTest", forms.preTest().value())
                .param("last", forms.last().value())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Everybody who is in the cohort. */
    Set<PersonId> members(CohortId cohort) {
        return jdbc.sql("""
                select person_id
                  from enrolment
                 where cohort_id = :cohort
                   and left_at is null
                 order by person_id
                """)
                .param("cohort", cohort.value())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }

    /** Adds an enrolment for each person; the first gets these forms, the next the others, and so on in turn. */
    void addAll(List<EnrolmentId> ids, List<PersonId> people, CohortId cohort, CrossedForms forms) {
        jdbc.sql("""
                insert into enrolment (id, person_id, cohort_id, course_version, pre_test_form, final_form, enrolled_at,
                                       overall, attempts_left, extended_due_on)
                select n.id::uuid, n.person::uuid, c.id, c.course_version, case n.turn % 2 when 1 then :one else :other end,
                       case n.turn % 2 when 1 then :other else :one end, :at, 'NOT_STARTED', 0,
                       (select max(x.due_on)
                          from extension x
                         where x.cohort_id = c.id
                           and x.kind = 'DUE'
                           and num_nulls(x.person_id, x.step, x.withdrawn_at) = 3)
                  from cohort c
                 cross join unnest(:ids, :people) with ordinality as n (id, person, turn)
                 where c.id = :cohort
                """)
                .param("ids", ids.stream().map(EnrolmentId::toString).toArray(String[]::new))
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .param("one", forms.preTest().value())
                .param("other", forms.last().value())
                .param("cohort", cohort.value())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    boolean leave(PersonId person, CohortId cohort) {
        return jdbc.sql("""
                update enrolment
                   set left_at = :at
                 where person_id = :person
                   and cohort_id = :cohort
                   and left_at is null
                """)
                        .param("person", person.value())
                        .param("cohort", cohort.value())
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    Optional<Membership> current(PersonId person) {
        return jdbc.sql("""
                select e.id, e.cohort_id, c.name, c.starts_on, greatest(c.due_on, e.extended_due_on) as due_on, e.course_version,
                       e.pre_test_form, e.final_form
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                 where e.person_id = :person
                   and e.left_at is null
                   and c.archived_at is null
                 order by e.enrolled_at desc, e.id
                 limit 1
                """)
                .param("person", person.value())
                .query(JdbcEnrolments::membership)
                .optional();
    }

    /** A person's own place, whether they are still in it or not. */
    Optional<Membership> place(PersonId person, EnrolmentId enrolment) {
        return jdbc.sql("""
                select e.id, e.cohort_id, c.name, c.starts_on, greatest(c.due_on, e.extended_due_on) as due_on, e.course_version,
                       e.pre_test_form, e.final_form
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                 where e.id = :enrolment
                   and e.person_id = :person
                """)
                .param("enrolment", enrolment.value())
                .param("person", person.value())
                .query(JdbcEnrolments::membership)
                .optional();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                new EnrolmentId(row.getObject("id", UUID.class)),
                new CohortId(row.getObject("cohort_id", UUID.class)),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                new ContentHash(row.getString("course_version")),
                new FormLetter(row.getString("pre_test_form")),
                new FormLetter(row.getString("final_form")));
    }
}
