package org.preceptor.web.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.reminder.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was written what and when, kept in the tables {@code reminder} and {@code reminder_line}. */
@Repository
class JdbcLetters {

    /** A page of letters and how many there are in all. */
    record Found(long all, List<Written> letters) {

        Found {
            letters = List.copyOf(letters);
        }
    }

    private record Row(long all, Written letter) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps other nodes from looking for what to write until the transaction ends; false where one does already. */
    boolean begin() {
        return jdbc.sql("select single from reminder_round for update skip locked")
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Keeps a letter: one that is to be sent waits, one that was sent by hand has ended. */
    void add(Letter letter, ReminderState state) {
        OffsetDateTime at = OffsetDateTime.now(clock);
        ReminderId id = new ReminderId(UUID.randomUUID());
        jdbc.sql("""
                insert into reminder (id, person_id, subject, body, state, written_at, next_try_at, ended_at)
                values (:id, :person, :subject, :body, :state, :at, :at, case :state when 'WAITING' then null else :at end)
                """)
                .param("id", id.value())
                .param("person", letter.person().value())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("state", state.name())
                .param("at", at)
                .update();
        letter.about().forEach(due -> due.rules().forEach(rule -> addLine(id, due, rule, at)));
    }

    private void addLine(ReminderId id, Due due, Rule rule, OffsetDateTime at) {
        jdbc.sql("""
                insert into reminder_line (reminder_id, enrolment_id, rule, written_at)
                values (:id, :enrolment, :rule, :at)
                """)
                .param("id", id.value())
                .param("enrolment", due.enrolment().value())
                .param("rule", rule.name())
                .param("at", at)
                .update();
    }

    /** The letters to people of a cohort about this cohort, the newest first. */
    Found of(CohortId cohort, long skip, int most) {
        return found(jdbc.sql("""
                select p.name, r.subject, r.body, r.state, r.written_at, r.ended_at, r.tries, r.fault, count(*) over () as found
                  from reminder r
                  join person p on p.id = r.person_id
                 where exists (select
                                 from reminder_line l
                                 join enrolment e on e.id = l.enrolment_id
                                where l.reminder_id = r.id
                                  and e.cohort_id = :cohort)
                 order by r.written_at desc, r.id
                 limit :most
                offset :skip
                """)
                .param("cohort", cohort.value())
                .param("most", most)
                .param("skip", skip));
    }

    /** The letters to a person that may have reached them, the newest first. */
    Found to(PersonId person, long skip, int most) {
        return found(jdbc.sql("""
                select p.name, r.subject, r.body, r.state, r.written_at, r.ended_at, r.tries, r.fault, count(*) over () as found
                  from reminder r
                  join person p on p.id = r.person_id
                 where r.person_id = :person
                   and r.state in ('SENT', 'BY_HAND', 'UNCERTAIN')
                 order by r.written_at desc, r.id
                 limit :most
                offset :skip
                """)
                .param("person", person.value())
                .param("most", most)
                .param("skip", skip));
    }

    /** The letters with which something went wrong, the newest first. */
    Found troubled(long skip, int most) {
        return found(jdbc.sql("""
                select p.name, r.subject, r.body, r.state, r.written_at, r.ended_at, r.tries, r.fault, count(*) over () as found
                  from reminder r
                  join person p on p.id = r.person_id
                 where r.fault is not null
                 order by r.written_at desc, r.id
                 limit :most
                offset :skip
                """).param("most", most).param("skip", skip));
    }

    private static Found found(JdbcClient.StatementSpec statement) {
        List<Row> rows = statement
                .query((row, number) -> new Row(row.getLong("found"), written(row)))
                .list();
        return new Found(
                rows.isEmpty() ? 0 : rows.getFirst().all(),
                rows.stream().map(Row::letter).toList());
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(
                row.getString("name"),
                row.getString("subject"),
                row.getString("body"),
                ReminderState.valueOf(row.getString("state")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                row.getInt("tries"),
                row.getString("fault"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
