package org.preceptor.web.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds open attempts whose deadline and the grace after it are over. */
@Repository
class JdbcOverdue {

    /** An attempt and whose it is. */
    record Overdue(AttemptId attempt, PersonId trainee) {}

    /** How many are found at once. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    JdbcOverdue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Overdue> all(Instant now) {
        return jdbc.sql("""
                select a.id, e.person_id
                  from attempt a
                  join enrolment e on e.id = a.enrolment_id
                 where a.submitted_at is null
                   and a.deadline <= :cutoff
                 order by a.deadline, a.id
                 limit :most
                """)
                .param("cutoff", cutoff(now))
                .param("most", MOST)
                .query(JdbcOverdue::overdue)
                .list();
    }

    List<Overdue> of(EnrolmentId enrolment, Instant now) {
        return jdbc.sql("""
                select a.id, e.person_id
                  from attempt a
                  join enrolment e on e.id = a.enrolment_id
                 where e.id = :enrolment
                   and a.submitted_at is null
                   and a.deadline <= :cutoff
                 order by a.deadline, a.id
                """)
                .param("enrolment", enrolment.value())
                .param("cutoff", cutoff(now))
                .query(JdbcOverdue::overdue)
                .list();
    }

    private static Overdue overdue(ResultSet row, int number) throws SQLException {
        return new Overdue(
                new AttemptId(row.getObject("id", UUID.class)), new PersonId(row.getObject("person_id", UUID.class)));
    }

    private static OffsetDateTime cutoff(Instant now) {
        return now.minus(Attempt.GRACE).atOffset(ZoneOffset.UTC);
    }
}
