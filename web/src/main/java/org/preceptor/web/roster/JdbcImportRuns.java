package org.preceptor.web.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How imports stand, kept in the {@code import_draft} table and seen by everybody while they go on. */
@Repository
class JdbcImportRuns {

    private final JdbcClient jdbc;

    JdbcImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins an import and tells how many lines it has; empty where it is imported, or by somebody who was seen since. */
    Optional<Integer> begin(ImportOrder order, Instant at, Instant aliveSince) {
        return jdbc.sql("""
                update import_draft
                   set state = 'IMPORTING', done = 0, people = 0, seen_at = :at
                 where id = :id
                   and cohort_id = :cohort
                   and made_by = :by
                   and state <> 'IMPORTED'
                   and (state <> 'IMPORTING' or seen_at < :aliveSince)
                returning cardinality(lines)
                """)
                .param("id", order.draft())
                .param("cohort", order.cohort().value())
                .param("by", order.by().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("aliveSince", aliveSince.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    /** Notes how an import stands, at once and apart from the transaction of the import itself. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(UUID draft, ImportRun.State state, ImportRun.Progress progress, Instant at) {
        jdbc.sql("""
                update import_draft
                   set state = :state, done = :done, people = :people, seen_at = :at
                 where id = :id
                   and state = 'IMPORTING'
                """)
                .param("id", draft)
                .param("state", state.name())
                .param("done", progress.done())
                .param("people", progress.people())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ImportRun> find(ImportOrder order) {
        return jdbc.sql("""
                select state, done, people, seen_at, added, joined, extended
                  from import_draft
                 where id = :id
                   and cohort_id = :cohort
                   and made_by = :by
                """)
                .param("id", order.draft())
                .param("cohort", order.cohort().value())
                .param("by", order.by().value())
                .query(JdbcImportRuns::run)
                .optional();
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        OffsetDateTime seen = row.getObject("seen_at", OffsetDateTime.class);
        return new ImportRun(
                ImportRun.State.valueOf(row.getString("state")),
                new ImportRun.Progress(row.getInt("done"), row.getInt("people")),
                seen == null ? null : seen.toInstant(),
                JdbcImportDrafts.outcome(row));
    }
}
