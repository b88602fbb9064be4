package org.preceptor.web.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Letters on their way, kept in the {@code reminder} table. Every change asks for the state and the try it follows on, so that of
 * several nodes one has a letter, and one that lost it changes nothing.
 */
@Repository
class JdbcOutbox {

    /** Longer than a mail server is waited for. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private static final String CLAIM_ONE = """
            update reminder r
               set state = 'CLAIMED', tries = r.tries + 1, claimed_until = :until
              from person p
             where p.id = r.person_id
               and r.id = (select w.id
                             from reminder w
                            where w.state = 'WAITING'
                              and w.next_try_at <= :now
                              and not exists (select from reminder_stop s where s.person_id = w.person_id)
                              and not exists (select
                                                from reminder_line l
                                                join enrolment e on e.id = l.enrolment_id
                                               where l.reminder_id = w.id
                                                 and e.cohort_id = any (:quiet::uuid[]))
                            order by w.next_try_at, w.id
                            limit 1
                              for update skip locked)
            returning r.id, r.tries, r.person_id, p.name, p.email, r.subject, r.body
            """;

    private static final String WITHDRAW = """
            update reminder r
               set state = 'WITHDRAWN', ended_at = :now
             where r.state = 'WAITING'
               and (exists (select from reminder_stop s where s.person_id = r.person_id)
                    or not exists (select
                                     from reminder_line l
                                     join enrolment e     on e.id = l.enrolment_id
                                     join person p        on p.id = e.person_id
                                     join reminder_plan n on n.cohort_id = e.cohort_id
                                    where l.reminder_id = r.id
                                      and p.active
                                      and e.left_at is null
                                      and case l.rule
                                          when 'CERTIFICATE_ENDING' then exists (select
                                                                                   from certificate_to_renew k
                                                                                  where k.enrolment_id = e.id
                                                                                    and k.valid_until >= :today)
                                          when 'NOT_STARTED' then e.overall = 'NOT_STARTED'
                                          else e.overall in ('NOT_STARTED', 'IN_PROGRESS') end
                                      and l.rule = any (n.rules)))
            """;

    private final JdbcClient jdbc;

    JdbcOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Claims the letter that waits longest, unless it is quiet in one of its cohorts. */
    Optional<Claimed> claim(Instant now, List<CohortId> quiet) {
        return jdbc.sql(CLAIM_ONE)
                .param("until", utc(now.plus(CLAIM)))
                .param("now", utc(now))
                .param("quiet", quiet.stream().map(CohortId::toString).toArray(String[]::new))
                .query((row, number) -> claimed(row))
                .optional();
    }

    /** Says before the first byte leaves that the letter may arrive from now on; false where the claim is lost. */
    boolean handOver(Claimed letter, Instant now) {
        return jdbc.sql("""
                update reminder
                   set state = 'HANDED_OVER'
                 where id = :id
                   and tries = :number
                   and state = 'CLAIMED'
                   and claimed_until > :now
                """)
                        .param("id", letter.id().value())
                        .param("number", letter.number())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** Ends a letter for good. */
    void end(Claimed letter, ReminderState state, String fault, Instant now) {
        jdbc.sql("""
                update reminder
                   set state = :state, ended_at = :now, claimed_until = null, fault = nullif(:fault, '')
                 where id = :id
                   and tries = :number
                   and ended_at is null
                """)
                .param("state", state.name())
                .param("now", utc(now))
                .param("fault", fault)
                .param("id", letter.id().value())
                .param("number", letter.number())
                .update();
    }

    /** Lets a letter that certainly did not arrive wait for another try. */
    void again(Claimed letter, String fault, Instant next) {
        jdbc.sql("""
                update reminder
                   set state = 'WAITING', next_try_at = :next, claimed_until = null, fault = :fault
                 where id = :id
                   and tries = :number
                   and ended_at is null
                """)
                .param("next", utc(next))
                .param("fault", fault)
                .param("id", letter.id().value())
                .param("number", letter.number())
                .update();
    }

    /** What nodes left that ended in the middle: what was not handed over waits again, of the rest nobody knows. */
    void takeUp(Instant now) {
        jdbc.sql("""
                update reminder
                   set state         = case state when 'CLAIMED' then 'WAITING' else 'UNCERTAIN' end,
                       ended_at      = case state when 'CLAIMED' then null else :now end,
                       fault         = case state when 'CLAIMED' then fault
                                            else 'The application ended while the mail server took the letter.' end,
                       claimed_until = null
                 where claimed_until < :now
                """).param("now", utc(now)).update();
    }

    /** Drops what waits and has become pointless: stopped, passed, left, switched off, a certificate ended or renewed. */
    void withdraw(Instant now, LocalDate today) {
        jdbc.sql(WITHDRAW).param("now", utc(now)).param("today", today).update();
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                new ReminderId(row.getObject("id", UUID.class)),
                row.getInt("tries"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("subject"),
                row.getString("body"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
