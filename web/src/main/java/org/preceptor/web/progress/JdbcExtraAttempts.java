package org.preceptor.web.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.preceptor.core.assessment.ExtensionId;
import org.preceptor.core.assessment.ExtraAttempts.Gift;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts at the final beyond its plan, from the table {@code extension} and the attempts that were begun on it. */
@Repository
class JdbcExtraAttempts {

    private record Given(EnrolmentId enrolment, Gift gift) {}

    private final JdbcClient jdbc;

    JdbcExtraAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was given to whom; who was given nothing is missing. What one person was given before they joined is not theirs. */
    Map<EnrolmentId, List<Gift>> of(Collection<EnrolmentId> enrolments) {
        return jdbc
                .sql("""
                select e.id as enrolment_id, x.id, x.attempts, x.without_pause, least(x.expires_at, x.withdrawn_at) as ends_at,
                       (select count(*) from attempt a where a.extension_id = x.id and a.enrolment_id = e.id) as used
                  from enrolment e
                  join extension x on x.cohort_id = e.cohort_id
                 where e.id = any (:enrolments::uuid[])
                   and x.kind = 'ATTEMPTS'
                   and (x.person_id is null or x.person_id = e.person_id and x.granted_at >= e.enrolled_at)
                 order by e.id, x.granted_at, x.id
                """)
                .param(
                        "enrolments",
                        enrolments.stream().map(EnrolmentId::toString).toArray(String[]::new))
                .query(JdbcExtraAttempts::given)
                .list()
                .stream()
                .collect(groupingBy(Given::enrolment, mapping(Given::gift, toList())));
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        OffsetDateTime ends = row.getObject("ends_at", OffsetDateTime.class);
        return new Given(
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new Gift(
                        new ExtensionId(row.getObject("id", UUID.class)),
                        row.getInt("attempts"),
                        row.getInt("used"),
                        row.getBoolean("without_pause"),
                        ends == null ? null : ends.toInstant()));
    }
}
