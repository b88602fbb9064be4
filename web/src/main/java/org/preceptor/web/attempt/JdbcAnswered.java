package org.preceptor.web.attempt;

import java.util.List;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that somebody was asked in one enrolment, with their answers. */
@Repository
class JdbcAnswered {

    /** How many questions are read at most, the latest first; checks may be repeated without limit. */
    private static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final JdbcAttemptRows rows;

    JdbcAnswered(JdbcClient jdbc, JdbcAttemptRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Those of the checks and finals that have ended. */
    List<Question> afterStudy(EnrolmentId enrolment, ContentHash course) {
        return jdbc.sql("""
                select i.position, i.item_id, i.item_hash, i.shown, i.answer, i.confidence, i.flagged, i.revision, i.saved_at
                  from attempt a
                  join attempt_item i on i.attempt_id = a.id
                 where a.enrolment_id = :enrolment
                   and a.kind in ('CHECK', 'FINAL')
                   and a.submitted_at is not null
                 order by a.started_at desc, a.id, i.position
                 limit :most
                """)
                .param("enrolment", enrolment.value())
                .param("most", MOST)
                .query(rows.question(course))
                .list();
    }
}
