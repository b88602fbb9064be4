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
import java.util.stream.Stream;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.reminder.ReminderPlan;
import org.preceptor.core.reminder.Rule;
import org.preceptor.web.cohort.Thresholds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds who is to be reminded under a plan: as {@link org.preceptor.core.cohort.NeedsAttention} says, but nobody who was reminded
 * of the same lately, who stopped reminders, who can do nothing, or who does not exist outside the demo.
 */
@Repository
class JdbcDue {

    private static final String DUE = """
            select e.id, e.person_id, p.name, p.email, c.name as cohort, v.title, d.due_on, e.enrolled_at, e.last_active_at,
                   e.overall <> 'NOT_STARTED' as started, array_agg(x.rule order by x.position) as rules
              from enrolment e
              join cohort c         on c.id = e.cohort_id
              join course_version v on v.hash = e.course_version
              join person p         on p.id = e.person_id
             cross join lateral (select greatest(c.due_on, e.extended_due_on) as due_on) d
             cross join lateral (values
                   (1, 'DUE_SOON',    d.due_on between :today and :dueSoonUntil),
                   (2, 'NOT_STARTED', e.overall = 'NOT_STARTED' and e.enrolled_at < :enrolledBefore
                                      and coalesce(c.starts_on, :startedBy) <= :startedBy
                                      and (d.due_on is null or d.due_on > :dueSoonUntil)),
                   (3, 'STALLED',     e.overall = 'IN_PROGRESS' and e.last_active_at < :idleBefore)) as x (position, rule, holds)
             where e.cohort_id = :cohort
               and e.left_at is null
               and c.archived_at is null
               and e.overall in ('NOT_STARTED', 'IN_PROGRESS')
               and not (e.finals_failed > 0 and e.attempts_left = 0)
               and p.active
               and not p.simulated
               and p.email not like '%@demo.test'
               and x.holds
               and x.rule = any (:rules)
               and not exists (select from reminder_stop s where s.person_id = p.id)
               and not exists (select
                                 from reminder_line l
                                 join reminder r on r.id = l.reminder_id
                                where l.enrolment_id = e.id
                                  and l.rule = x.rule
                                  and l.written_at > :before
                                  and r.state <> 'WITHDRAWN')
             group by e.id, p.id, c.id, v.hash, d.due_on
             order by lower(p.name), e.id
             limit :most
            """;

    private final JdbcClient jdbc;

    JdbcDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Due> of(CohortId cohort, ReminderPlan plan, Thresholds thresholds, Instant now, int most) {
        return jdbc.sql(DUE)
                .params(thresholds.parameters())
                .param("cohort", cohort.value())
                .param("rules", plan.rules().stream().map(Rule::name).toArray(String[]::new))
                .param("before", now.minus(Duration.ofDays(plan.everyDays())).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> due(row))
                .list();
    }

    private static Due due(ResultSet row) throws SQLException {
        OffsetDateTime active = row.getObject("last_active_at", OffsetDateTime.class);
        return new Due(
                new EnrolmentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("cohort"),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
                active == null ? null : active.toInstant(),
                row.getBoolean("started"),
                null,
                Stream.of((String[]) row.getArray("rules").getArray())
                        .map(Rule::valueOf)
                        .toList());
    }
}
