package org.preceptor.web.cohort;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moments at which somebody did something in an enrolment. */
@Repository
class JdbcTraces {

    /** Far more than anybody leaves in a course. */
    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    JdbcTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An attempt that ended at its deadline was not submitted by anybody. */
    List<Instant> of(EnrolmentId enrolment) {
        return jdbc.sql("""
                select opened_at as at from lesson_opening where enrolment_id = :enrolment
                 union all
                select started_at from attempt where enrolment_id = :enrolment
                 union all
                select submitted_at
                  from attempt
                 where enrolment_id = :enrolment and submitted_at is not null and submitted_at is distinct from deadline
                 union all
                select i.saved_at
                  from attempt a
                  join attempt_item i on i.attempt_id = a.id
                 where a.enrolment_id = :enrolment and i.saved_at is not null
                 union all
                select submitted_at from evaluation where enrolment_id = :enrolment
                 order by at
                 limit :most
                """)
                .param("enrolment", enrolment.value())
                .param("most", MOST)
                .query((row, number) ->
                        row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }
}
