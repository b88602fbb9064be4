package org.preceptor.web.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
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
}
