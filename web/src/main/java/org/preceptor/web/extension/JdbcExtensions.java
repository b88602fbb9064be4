package org.preceptor.web.extension;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtensionId;
import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.cohort.Extension;
import org.preceptor.core.cohort.Extension.LaterDue;
import org.preceptor.core.cohort.Extension.MoreAttempts;
import org.preceptor.core.cohort.Extension.MoreTime;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.progress.Step;
import org.preceptor.web.page.Pages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Extensions kept in the table {@code extension}; none is ever deleted. */
@Repository
class JdbcExtensions {

    /** An extension that was withdrawn just now, and whose it was; nobody's where everybody had it. */
    record Withdrawn(Extension extension, @Nullable PersonId person) {}

    private final JdbcClient jdbc;

    JdbcExtensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(CohortId cohort) {
        return jdbc.sql("select count(*) from extension where cohort_id = :cohort")
                .param("cohort", cohort.value())
                .query(Long.class)
                .single();
    }

    /** A page of what was given in a cohort, the newest first. */
    List<Granted> page(CohortId cohort, int page) {
        return jdbc.sql("""
                select x.id, p.name as person, x.kind, x.percent, x.minutes, x.attempts, x.without_pause, x.step, x.due_on,
                       x.reason, g.name as granted_by, x.granted_at, x.expires_at, w.name as withdrawn_by, x.withdrawn_at
                  from extension x
                  join person g on g.id = x.granted_by
                  left join person p on p.id = x.person_id
                  left join person w on w.id = x.withdrawn_by
                 where x.cohort_id = :cohort
                 order by x.granted_at desc, x.id
                 limit :size
                offset :skipped
                """)
                .param("cohort", cohort.value())
                .param("size", Pages.SIZE)
                .param("skipped", (page - 1) * Pages.SIZE)
                .query(JdbcExtensions::granted)
                .list();
    }

    /** What somebody has at a moment and may still use, the newest first. */
    List<Granted> inForce(EnrolmentId enrolment, Instant at) {
        return jdbc.sql("""
                select x.id, p.name as person, x.kind, x.percent, x.minutes, x.attempts, x.without_pause, x.step, x.due_on,
                       x.reason, g.name as granted_by, x.granted_at, x.expires_at, null as withdrawn_by, x.withdrawn_at
                  from enrolment e
                  join extension x on x.cohort_id = e.cohort_id
                  join person g on g.id = x.granted_by
                  left join person p on p.id = x.person_id
                 where e.id = :enrolment
                   and (x.person_id is null or x.person_id = e.person_id and x.granted_at >= e.enrolled_at)
                   and x.withdrawn_at is null
                   and (x.expires_at is null or x.expires_at > :at)
                   and (x.kind <> 'ATTEMPTS'
                        or x.attempts > (select count(*) from attempt a where a.extension_id = x.id and a.enrolment_id = e.id))
                 order by x.granted_at desc, x.id
                 limit :most
                """)
                .param("enrolment", enrolment.value())
                .param("at", utc(at))
                .param("most", Pages.SIZE)
                .query(JdbcExtensions::granted)
                .list();
    }

    void add(Group group, Grant grant, PersonId by, Instant at) {
        Instant expires = grant.expires();
        given(grant.extension(), jdbc.sql("""
                insert into extension (id, cohort_id, person_id, kind, percent, minutes, attempts, without_pause, step, due_on,
                                       reason, granted_by, granted_at, expires_at)
                values (:id, :cohort, :person, :kind, :percent, :minutes, :attempts, :withoutPause, :step, :due,
                        :reason, :by, :at, :expires)
                """))
                .param("id", UUID.randomUUID())
                .param("cohort", group.cohort().value())
                .param("person", JdbcGroups.value(group.person()))
                .param("reason", grant.reason())
                .param("by", by.value())
                .param("at", utc(at))
                .param("expires", expires == null ? null : utc(expires))
                .update();
    }

    private static StatementSpec given(Extension extension, StatementSpec statement) {
        StatementSpec none = statement
                .param("percent", 0)
                .param("minutes", 0)
                .param("attempts", 0)
                .param("withoutPause", false)
                .param("step", null)
                .param("due", null);
        return switch (extension) {
            case MoreTime(ExtraTime time) ->
                none.param("kind", ExtensionKind.TIME.name())
                        .param("percent", time.percent())
                        .param("minutes", time.minutes());
            case MoreAttempts(int attempts, boolean withoutPause) ->
                none.param("kind", ExtensionKind.ATTEMPTS.name())
                        .param("attempts", attempts)
                        .param("withoutPause", withoutPause);
            case LaterDue(var step, LocalDate day) ->
                none.param("kind", ExtensionKind.DUE.name())
                        .param("step", step == null ? null : step.key())
                        .param("due", day);
        };
    }

    /** Takes an extension of a cohort back; empty where there is no such one or not any more. */
    Optional<Withdrawn> withdraw(ExtensionId id, CohortId cohort, PersonId by, Instant at) {
        return jdbc.sql("""
                update extension
                   set withdrawn_by = :by, withdrawn_at = :at
                 where id = :id
                   and cohort_id = :cohort
                   and withdrawn_at is null
                returning person_id, kind, percent, minutes, attempts, without_pause, step, due_on
                """)
                .param("id", id.value())
                .param("cohort", cohort.value())
                .param("by", by.value())
                .param("at", utc(at))
                .query((row, number) -> new Withdrawn(extension(row), person(row.getObject("person_id", UUID.class))))
                .optional();
    }

    /** Notes on which extension an attempt was begun. */
    void use(ExtensionId id, AttemptId attempt) {
        jdbc.sql("update attempt set extension_id = :id where id = :attempt")
                .param("id", id.value())
                .param("attempt", attempt.value())
                .update();
    }

    private static Granted granted(ResultSet row, int number) throws SQLException {
        Instant withdrawn = instant(row, "withdrawn_at");
        OffsetDateTime at = row.getObject("granted_at", OffsetDateTime.class);
        return new Granted(
                new ExtensionId(row.getObject("id", UUID.class)),
                row.getString("person"),
                extension(row),
                row.getString("reason"),
                row.getString("granted_by"),
                at.toInstant(),
                instant(row, "expires_at"),
                withdrawn == null ? null : new Granted.Withdrawal(row.getString("withdrawn_by"), withdrawn));
    }

    private static Extension extension(ResultSet row) throws SQLException {
        return switch (ExtensionKind.valueOf(row.getString("kind"))) {
            case TIME -> new MoreTime(new ExtraTime(row.getInt("percent"), row.getInt("minutes")));
            case ATTEMPTS -> new MoreAttempts(row.getInt("attempts"), row.getBoolean("without_pause"));
            case DUE -> {
                String step = row.getString("step");
                yield new LaterDue(step == null ? null : Step.parse(step), row.getObject("due_on", LocalDate.class));
            }
        };
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
