package org.preceptor.web.insight;

import org.preceptor.core.cohort.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts a cohort's people and their steps from nothing and adds to the kept counts what they lack. Each is one statement, which
 * sees the people and their counts as of one moment; who works meanwhile adds their own change, and nobody waits.
 */
@Repository
class JdbcPeopleCounts {

    private static final String MEND_PEOPLE = """
            insert into cohort_tally (cohort_id, overall, finals_failed, attempts_left, since, extended_due_on, concern, set_aside,
                                      people)
            select :cohort, overall, finals_failed, attempts_left, since, extended_due_on, concern, set_aside, sum(people)
              from (select overall, finals_failed, attempts_left, tallied_since(overall, enrolled_at, last_active_at) as since,
                           extended_due_on, concern, set_aside, 1 as people
                      from enrolment
                     where cohort_id = :cohort
                       and left_at is null
                     union all
                    select overall, finals_failed, attempts_left, since, extended_due_on, concern, set_aside, -people
                      from cohort_tally
                     where cohort_id = :cohort) as difference
             group by overall, finals_failed, attempts_left, since, extended_due_on, concern, set_aside
            having sum(people) <> 0
            """;

    private static final String MEND_STEPS = """
            insert into cohort_funnel (cohort_id, step, state, people)
            select :cohort, step, state, sum(people)
              from (select s.step, s.state, 1 as people
                      from enrolment e
                      join enrolment_step s on s.enrolment_id = e.id
                     where e.cohort_id = :cohort
                       and e.left_at is null
                     union all
                    select step, state, -people
                      from cohort_funnel
                     where cohort_id = :cohort) as difference
             group by step, state
            having sum(people) <> 0
            """;

    private final JdbcClient jdbc;

    JdbcPeopleCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the people were counted wrongly; they are not any more. */
    boolean mendPeople(CohortId cohort) {
        return jdbc.sql(MEND_PEOPLE).param("cohort", cohort.value()).update() > 0;
    }

    /** Whether the states of their steps were counted wrongly; they are not any more. */
    boolean mendSteps(CohortId cohort) {
        return jdbc.sql(MEND_STEPS).param("cohort", cohort.value()).update() > 0;
    }
}
