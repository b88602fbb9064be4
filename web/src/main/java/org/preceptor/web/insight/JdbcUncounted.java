package org.preceptor.web.insight;

import java.util.List;
import java.util.UUID;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Submitted attempts that wait to be counted, in the table {@code attempt_uncounted}; a trigger puts each there in the transaction
 * that submits it.
 */
@Repository
class JdbcUncounted {

    private final JdbcClient jdbc;

    JdbcUncounted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cohorts in which any attempt waits. */
    List<CohortId> cohorts() {
        return jdbc.sql("select distinct cohort_id from attempt_uncounted order by cohort_id")
                .query((row, number) -> new CohortId(row.getObject("cohort_id", UUID.class)))
                .list();
    }

    boolean any(CohortId cohort) {
        return jdbc.sql("select exists (select from attempt_uncounted where cohort_id = :cohort)")
                .param("cohort", cohort.value())
                .query(Boolean.class)
                .single();
    }

    List<AttemptId> some(CohortId cohort, int most) {
        return jdbc.sql("""
                select attempt_id
                  from attempt_uncounted
                 where cohort_id = :cohort
                 order by attempt_id
                 limit :most
                """)
                .param("cohort", cohort.value())
                .param("most", most)
                .query((row, number) -> new AttemptId(row.getObject("attempt_id", UUID.class)))
                .list();
    }

    void removeAll(CohortId cohort) {
        jdbc.sql("delete from attempt_uncounted where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .update();
    }

    void remove(CohortId cohort, List<AttemptId> counted) {
        jdbc.sql("""
                delete from attempt_uncounted
                 where cohort_id = :cohort
                   and attempt_id = any (:attempts::uuid[])
                """)
                .param("cohort", cohort.value())
                .param("attempts", counted.stream().map(AttemptId::toString).toArray(String[]::new))
                .update();
    }
}
