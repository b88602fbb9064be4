package org.preceptor.web.adjustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Work on adjustments, kept in the {@code adjustment_run} table and seen by everybody while it goes on. */
@Repository
class JdbcRuns {

    private final JdbcClient jdbc;

    JdbcRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the same work was begun before, as by a second click. */
    boolean begin(Order order, Instant at) {
        return 1
                == jdbc.sql("""
                insert into adjustment_run (id, cohort_id, item_id, item_hash, started_by, started_at, seen_at, state)
                values (:id, :cohort, :item, :hash, :person, :at, :at, 'RUNNING')
                    on conflict (id) do nothing
                """)
                        .param("id", order.id().value())
                        .param("cohort", order.cohort().value())
                        .param("item", order.item().id().value())
                        .param("hash", order.item().hash().hex())
                        .param("person", order.signer().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update();
    }

    /** Notes how far the work is, at once and apart from the transaction of the work itself. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(AdjustmentId id, Run.State state, Progress progress, Instant at) {
        jdbc.sql("""
                update adjustment_run
                   set state = :state, done = :done, changed = :changed, passed = :passed, seen_at = :at
                 where id = :id
                   and state = 'RUNNING'
                """)
                .param("id", id.value())
                .param("state", state.name())
                .param("done", progress.attempts())
                .param("changed", progress.changed())
                .param("passed", progress.passed())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Work that was begun in a cohort which this person teaches. An adjustment that is there is signed, whatever was noted. */
    Optional<Run> find(AdjustmentId id, CohortId cohort, PersonId instructor) {
        return jdbc.sql("""
                select r.id, r.item_id, r.item_hash, r.done, r.changed, r.passed, r.seen_at,
                       case when a.id is null then r.state else 'SIGNED' end as state
                  from adjustment_run r
                  join cohort_instructor i on i.cohort_id = r.cohort_id
                  left join adjustment a   on a.id = r.id
                 where r.id = :id
                   and r.cohort_id = :cohort
                   and i.person_id = :instructor
                """)
                .param("id", id.value())
                .param("cohort", cohort.value())
                .param("instructor", instructor.value())
                .query(JdbcRuns::run)
                .optional();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                new AdjustmentId(row.getObject("id", UUID.class)),
                new ItemVersion(new ItemId(row.getString("item_id")), new ContentHash(row.getString("item_hash"))),
                Run.State.valueOf(row.getString("state")),
                new Progress(row.getInt("done"), row.getInt("changed"), row.getInt("passed")),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }
}
