package org.preceptor.web.insight;

import java.util.List;
import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cohorts with everybody who was ever in them. */
@Repository
class JdbcInsightCohorts {

    private final JdbcClient jdbc;

    JdbcInsightCohorts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CohortId> all() {
        return jdbc.sql("select id from cohort order by id")
                .query((row, number) -> new CohortId(row.getObject("id", UUID.class)))
                .list();
    }

    List<EnrolmentId> everEnrolled(CohortId cohort) {
        return jdbc.sql("select id from enrolment where cohort_id = :cohort order by id")
                .param("cohort", cohort.value())
                .query((row, number) -> new EnrolmentId(row.getObject("id", UUID.class)))
                .list();
    }
}
