package org.preceptor.web.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit trail kept in the {@code audit_entry} table. */
@Repository
class JdbcAuditTrail implements AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(@Nullable PersonId actor, String action, String subject, String detail) {
        jdbc.sql("""
                insert into audit_entry (at, actor, action, subject, detail)
                values (:at, :actor, :action, :subject, :detail)
                """)
                .param("at", OffsetDateTime.now(clock))
                .param("actor", actor == null ? null : actor.value())
                .param("action", action)
                .param("subject", subject)
                .param("detail", detail)
                .update();
    }

    @Override
    public void record(@Nullable PersonId actor, String action, List<Note> notes) {
        jdbc.sql("""
                insert into audit_entry (at, actor, action, subject, detail)
                select :at, :actor, :action, n.subject, n.detail
                  from unnest(:subjects, :details) with ordinality as n (subject, detail, position)
                 order by n.position
                """)
                .param("at", OffsetDateTime.now(clock))
                .param("actor", actor == null ? null : actor.value())
                .param("action", action)
                .param("subjects", notes.stream().map(Note::subject).toArray(String[]::new))
                .param("details", notes.stream().map(Note::detail).toArray(String[]::new))
                .update();
    }
}
