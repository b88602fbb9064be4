package org.preceptor.web.attempt;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.Answers;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Response;
import org.preceptor.core.item.Confidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Answers kept in the table {@code attempt_item}.
 *
 * <p>Saving holds the attempt's row against submission and submission against saving, so an answer that was acknowledged is
 * always among those that are marked.
 */
@Repository
class JdbcAnswers implements Answers {

    private final JdbcClient jdbc;

    JdbcAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Keeping save(AttemptId id, int position, Response response, int base, Instant at) {
        return Keeping.valueOf(jdbc.sql("""
                with held as (
                    select id from attempt
                     where id = :id and submitted_at is null and coalesce(deadline > :cutoff, true) for key share
                ), kept as (
                    update attempt_item
                       set answer = :answer, confidence = :sure, flagged = :flagged, saved_at = :at, revision = :base + 1
                      from held
                     where attempt_id = held.id and position = :position and revision = :base
                    returning revision
                )
                select case when exists (table kept) then 'KEPT' when exists (table held) then 'STALE' else 'ENDED' end
                """)
                .param("id", id.value())
                .param("position", position)
                .param("answer", response.answer().values().toArray(String[]::new))
                .param("sure", percent(response.confidence()))
                .param("flagged", response.flagged())
                .param("base", base)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("cutoff", at.minus(Attempt.GRACE).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .single());
    }

    private static @Nullable Integer percent(@Nullable Confidence confidence) {
        return confidence == null ? null : confidence.percent();
    }
}
