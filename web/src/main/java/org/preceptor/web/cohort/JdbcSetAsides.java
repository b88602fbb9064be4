package org.preceptor.web.cohort;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.preceptor.core.cohort.Reason;
import org.preceptor.core.cohort.SetAside;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reasons that were set aside, kept in the table {@code reason_set_aside}. */
@Repository
class JdbcSetAsides {

    private static final int NEWEST = 50;

    private record Held(EnrolmentId enrolment, SetAside setAside) {}

    private final JdbcClient jdbc;

    JdbcSetAsides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds an enrolment until the transaction ends; false where its cohort is archived. */
    boolean hold(EnrolmentId enrolment) {
        return jdbc.sql("""
                select c.archived_at is null
                  from enrolment e
                  join cohort c on c.id = e.cohort_id
                 where e.id = :enrolment
                   for no key update of e
                """)
                .param("enrolment", enrolment.value())
                .query(Boolean.class)
                .single();
    }

    /** Who sets a reason aside, when, and why. */
    record Act(PersonId author, Instant at, String note) {}

    /** Sets a reason aside, with all concerns of its kind; one set aside before that came back gives way. */
    void add(SetAsideId id, EnrolmentId enrolment, Reason reason, SetAside terms, Act act) {
        endEarlier(enrolment, terms, act);
        insert(id, enrolment, reason, terms, act);
        jdbc.sql("""
                update concern
                   set set_aside_id = :id
                 where enrolment_id = :enrolment
                   and concern_urgency(kind) = :urgency
                """)
                .param("id", id.value())
                .param("enrolment", enrolment.value())
                .param("urgency", terms.urgency())
                .update();
        sumUp(enrolment);
    }

    private void endEarlier(EnrolmentId enrolment, SetAside terms, Act act) {
        jdbc.sql("""
                update reason_set_aside
                   set ended_by = :author, ended_at = :at
                 where enrolment_id = :enrolment
                   and urgency = :urgency
                   and ended_at is null
                """)
                .param("author", act.author().value())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("enrolment", enrolment.value())
                .param("urgency", terms.urgency())
                .update();
    }

    private void insert(SetAsideId id, EnrolmentId enrolment, Reason reason, SetAside terms, Act act) {
        jdbc.sql("""
                insert into reason_set_aside (id, enrolment_id, urgency, reason, words, author, set_aside_at, finals_failed, due_on,
                                              back_on)
                values (:id, :enrolment, :urgency, :reason, :words, :author, :at, :failed, :due, :back)
                """)
                .param("id", id.value())
                .param("enrolment", enrolment.value())
                .param("urgency", terms.urgency())
                .param("reason", reason.words())
                .param("words", act.note())
                .param("author", act.author().value())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("failed", terms.finalsFailed())
                .param("due", terms.due())
                .param("back", terms.back())
                .update();
    }

    /** Shows a reason again; false where it is not set aside any more, or is another trainee's. */
    boolean end(SetAsideId id, EnrolmentId enrolment, PersonId by, Instant at) {
        int ended = jdbc.sql("""
                update reason_set_aside
                   set ended_by = :by, ended_at = :at
                 where id = :id
                   and enrolment_id = :enrolment
                   and ended_at is null
                """)
                .param("id", id.value())
                .param("enrolment", enrolment.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (ended == 1) {
            jdbc.sql("update concern set set_aside_id = null where enrolment_id = :enrolment and set_aside_id = :id")
                    .param("enrolment", enrolment.value())
                    .param("id", id.value())
                    .update();
            sumUp(enrolment);
        }
        return ended == 1;
    }

    /** Says again, for lists, which concern is the most urgent and whether anything else may be set aside. */
    private void sumUp(EnrolmentId enrolment) {
        jdbc.sql("""
                update enrolment e
                   set concern = most_urgent_concern(e.id),
                       set_aside = exists (select
                                             from reason_set_aside s
                                            where s.enrolment_id = e.id
                                              and s.ended_at is null
                                              and num_nulls(s.finals_failed, s.due_on, s.back_on) < 3)
                 where e.id = :enrolment
                """).param("enrolment", enrolment.value()).update();
    }

    /** On which terms reasons that are no concerns were set aside and not shown again; who has none is missing. */
    Map<EnrolmentId, List<SetAside>> terms(Collection<EnrolmentId> enrolments) {
        return jdbc
                .sql("""
                select enrolment_id, urgency, finals_failed, due_on, back_on
                  from reason_set_aside
                 where enrolment_id = any (:enrolments::uuid[])
                   and ended_at is null
                   and num_nulls(finals_failed, due_on, back_on) < 3
                 order by enrolment_id, urgency
                """)
                .param(
                        "enrolments",
                        enrolments.stream().map(EnrolmentId::toString).toArray(String[]::new))
                .query((row, number) ->
                        new Held(new EnrolmentId(row.getObject("enrolment_id", UUID.class)), terms(row)))
                .list()
                .stream()
                .collect(groupingBy(Held::enrolment, mapping(Held::setAside, toList())));
    }

    /** What was set aside of a trainee, the latest first. */
    List<SetAsideEntry> newest(EnrolmentId enrolment) {
        return jdbc.sql("""
                select s.id, s.urgency, s.reason, s.words, a.name as author, s.set_aside_at, s.finals_failed, s.due_on, s.back_on,
                       exists (select from concern c where c.enrolment_id = s.enrolment_id and c.set_aside_id = s.id) as concerned,
                       b.name as ended_by
                  from reason_set_aside s
                  join person a      on a.id = s.author
                  left join person b on b.id = s.ended_by
                 where s.enrolment_id = :enrolment
                 order by s.set_aside_at desc, s.id
                 limit :newest
                """)
                .param("enrolment", enrolment.value())
                .param("newest", NEWEST)
                .query((row, number) -> entry(row))
                .list();
    }

    private static SetAsideEntry entry(ResultSet row) throws SQLException {
        return new SetAsideEntry(
                new SetAsideId(row.getObject("id", UUID.class)),
                Need.of(row.getInt("urgency")),
                row.getString("reason"),
                row.getString("words"),
                row.getString("author"),
                row.getObject("set_aside_at", OffsetDateTime.class).toInstant(),
                terms(row),
                row.getBoolean("concerned"),
                row.getString("ended_by"));
    }

    private static SetAside terms(ResultSet row) throws SQLException {
        return new SetAside(
                row.getInt("urgency"),
                row.getObject("finals_failed", Integer.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("back_on", LocalDate.class));
    }
}
