package org.preceptor.web.cohort;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Folds the rows of counts into one for each thing that is counted.
 *
 * <p>Each statement takes exactly those rows away whose sum it adds, so it does not matter what is counted meanwhile, nor whether
 * another node folds at the same time.
 */
@Repository
class JdbcCountFolding {

    private final JdbcClient jdbc;

    JdbcCountFolding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fold() {
        foldTallies();
        foldFunnels();
    }

    private void foldTallies() {
        jdbc.sql("""
                with gone as (
                    delete from cohort_tally
                     where cohort_id in (select cohort_id from cohort_tally where not folded)
                    returning *
                )
                insert into cohort_tally (cohort_id, overall, finals_failed, attempts_left, since, extended_due_on, concern,
                                          set_aside, people, folded)
                select cohort_id, overall, finals_failed, attempts_left, since, extended_due_on, concern, set_aside, sum(people),
                       true
                  from gone
                 group by 1, 2, 3, 4, 5, 6, 7, 8
                having sum(people) <> 0
                """).update();
    }

    private void foldFunnels() {
        jdbc.sql("""
                with gone as (
                    delete from cohort_funnel
                     where cohort_id in (select cohort_id from cohort_funnel where not folded)
                    returning *
                )
                insert into cohort_funnel (cohort_id, step, state, people, folded)
                select cohort_id, step, state, sum(people), true
                  from gone
                 group by 1, 2, 3
                having sum(people) <> 0
                """).update();
    }
}
