package org.preceptor.web.cohort;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.statistics.Scores;
import org.preceptor.core.statistics.Spread;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often each score occurs in a cohort; what is fetched grows with the number of scores, not of people. */
@Repository
class JdbcGain {

    private final JdbcClient jdbc;

    JdbcGain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BeforeAfter beforeAndAfter(CohortId cohort) {
        Map<AssessmentKind, Map<BigDecimal, Integer>> counts = new EnumMap<>(AssessmentKind.class);
        jdbc.sql("""
                select a.kind, a.score, count(*) as people
                  from enrolment e
                  join attempt_outcome a on a.enrolment_id = e.id
                 where e.cohort_id = :cohort
                   and e.left_at is null
                   and a.kind in ('PRE_TEST', 'FINAL')
                   and a.number = 1
                   and a.score is not null
                 group by a.kind, a.score
                 order by a.kind, a.score
                """).param("cohort", cohort.value()).query(row -> {
            counts.computeIfAbsent(AssessmentKind.valueOf(row.getString("kind")), kind -> new HashMap<>())
                    .put(row.getBigDecimal("score"), row.getInt("people"));
        });
        return new BeforeAfter(spread(counts, AssessmentKind.PRE_TEST), spread(counts, AssessmentKind.FINAL));
    }

    private static Spread spread(Map<AssessmentKind, Map<BigDecimal, Integer>> counts, AssessmentKind kind) {
        return Scores.of(counts.getOrDefault(kind, Map.of())).spread();
    }
}
