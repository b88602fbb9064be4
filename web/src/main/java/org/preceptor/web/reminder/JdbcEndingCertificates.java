package org.preceptor.web.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.credential.CertificateId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.reminder.ReminderPlan;
import org.preceptor.core.reminder.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds whose certificate ends soon, the next to end first: nobody who holds one of the same course that lasts longer, and
 * nobody whom {@link JdbcDue} would leave alone. A letter that failed did not arrive, so it is written anew after some days.
 */
@Repository
class JdbcEndingCertificates {

    private static final String ENDING = """
            select e.id, e.person_id, p.name, p.email, c.name as cohort, v.title, e.enrolled_at, e.last_active_at,
                   k.id as certificate, k.valid_until
              from certificate_to_renew k
              join enrolment e      on e.id = k.enrolment_id
              join cohort c         on c.id = e.cohort_id
              join course_version v on v.hash = e.course_version
              join person p         on p.id = e.person_id
             where k.valid_until between :today and :until
               and k.cohort_id = :cohort
               and e.left_at is null
               and c.archived_at is null
               and p.active
               and not p.simulated
               and p.email not like '%@demo.test'
               and not exists (select from reminder_stop s where s.person_id = p.id)
               and not exists (select
                                 from reminder_line l
                                 join reminder r on r.id = l.reminder_id
                                where l.enrolment_id = e.id
                                  and l.rule = 'CERTIFICATE_ENDING'
                                  and r.state <> 'WITHDRAWN'
                                  and (r.state <> 'FAILED' or l.written_at > :before))
             order by k.valid_until, k.id
             limit :most
            """;

    private final JdbcClient jdbc;

    JdbcEndingCertificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Due> of(CohortId cohort, ReminderPlan plan, LocalDate today, Instant now, int most) {
        return jdbc.sql(ENDING)
                .param("cohort", cohort.value())
                .param("today", today)
                .param("until", today.plusDays(plan.certificateDays()))
                .param("before", now.minus(Duration.ofDays(plan.everyDays())).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> due(row))
                .list();
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                new EnrolmentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("cohort"),
                row.getString("title"),
                null,
                row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_active_at", OffsetDateTime.class).toInstant(),
                true,
                new EndingCertificate(
                        new CertificateId(row.getObject("certificate", UUID.class)),
                        row.getObject("valid_until", LocalDate.class)),
                List.of(Rule.CERTIFICATE_ENDING));
    }
}
