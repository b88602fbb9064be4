package org.preceptor.web.extension;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.cohort.DueDays;
import org.preceptor.core.cohort.Extension.LaterDue;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.progress.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By when a cohort is to have done what, and which later days were given. */
@Repository
class JdbcDueDays {

    /** A day for a step, or for the course where there is no step; set for the cohort or given beyond that. */
    private record Row(@Nullable Step step, LocalDate day, boolean given) {}

    private final JdbcClient jdbc;

    JdbcDueDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days that are set for a cohort. */
    DueDays of(CohortId cohort) {
        return days(jdbc.sql("""
                select null as step, due_on, false as given
                  from cohort
                 where id = :cohort
                   and due_on is not null
                 union all
                select step, due_on, false
                  from cohort_step_due
                 where cohort_id = :cohort
                 order by step nulls first
                """)
                .param("cohort", cohort.value())
                .query(JdbcDueDays::row)
                .list());
    }

    /** The days of one enrolment, with those that were given. */
    DueDays of(EnrolmentId enrolment) {
        return days(jdbc.sql("""
                select null as step, c.due_on, false as given
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                 where e.id = :enrolment and c.due_on is not null
                 union all
                select d.step, d.due_on, false
                  from enrolment e
                  join cohort_step_due d on d.cohort_id = e.cohort_id
                 where e.id = :enrolment
                 union all
                select x.step, x.due_on, true
                  from enrolment e
                  join extension x on x.cohort_id = e.cohort_id
                 where e.id = :enrolment
                   and x.kind = 'DUE'
                   and x.withdrawn_at is null
                   and (x.person_id is null or x.person_id = e.person_id and x.granted_at >= e.enrolled_at)
                 order by step nulls first, given, due_on
                """)
                .param("enrolment", enrolment.value())
                .query(JdbcDueDays::row)
                .list());
    }

    /** Keeps, for lists, the latest day that was given to each person; belongs into the transaction that gave or took one. */
    void keep(CohortId cohort, @Nullable PersonId person) {
        jdbc.sql("""
                update enrolment e
                   set extended_due_on = (
                       select max(x.due_on)
                         from extension x
                        where x.cohort_id = e.cohort_id
                          and x.kind = 'DUE'
                          and x.step is null
                          and x.withdrawn_at is null
                          and (x.person_id is null or x.person_id = e.person_id and x.granted_at >= e.enrolled_at))
                 where e.cohort_id = :cohort
                   and (e.person_id = :person or :person::uuid is null)
                   and e.left_at is null
                """)
                .param("cohort", cohort.value())
                .param("person", JdbcGroups.value(person))
                .update();
    }

    private static DueDays days(List<Row> rows) {
        LocalDate course = null;
        Map<Step, LocalDate> steps = new HashMap<>();
        for (Row row : rows) {
            Step step = row.step();
            if (!row.given() && step != null) {
                steps.put(step, row.day());
            } else if (!row.given()) {
                course = row.day();
            }
        }
        return new DueDays(course, steps)
                .with(rows.stream()
                        .filter(Row::given)
                        .map(row -> new LaterDue(row.step(), row.day()))
                        .toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String step = row.getString("step");
        return new Row(
                step == null ? null : Step.parse(step),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("given"));
    }
}
