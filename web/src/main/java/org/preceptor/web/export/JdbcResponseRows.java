package org.preceptor.web.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every answer of a cohort's submitted attempts, one after another. */
@Repository
class JdbcResponseRows {

    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient jdbc;

    JdbcResponseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Belongs into a transaction: outside one the driver fetches every row at once. */
    void each(CohortId cohort, Consumer<ResponseRow> consumer) {
        try (Stream<ResponseRow> rows = jdbc
                .sql("""
                select a.enrolment_id, a.id, a.course_version, a.kind, a.lesson, a.form, a.number, a.started_at,
                       a.submitted_at, i.position, i.item_id, i.item_hash, i.answer, i.confidence, i.saved_at
                  from enrolment e
                  join attempt a      on a.enrolment_id = e.id
                  join attempt_item i on i.attempt_id = a.id
                 where e.cohort_id = :cohort
                   and a.submitted_at is not null
                 order by a.submitted_at, a.id, i.position
                """)
                .withFetchSize(ROWS_AT_ONCE)
                .param("cohort", cohort.value())
                .query((row, number) -> response(row))
                .stream()) {
            rows.forEach(consumer);
        }
    }

    private static ResponseRow response(ResultSet row) throws SQLException {
        return new ResponseRow(
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new AttemptId(row.getObject("id", UUID.class)),
                new ContentHash(row.getString("course_version")),
                row.getString("kind"),
                row.getString("lesson"),
                row.getString("form"),
                row.getInt("number"),
                row.getInt("position"),
                row.getString("item_id"),
                new ContentHash(row.getString("item_hash")),
                List.of((String[]) row.getArray("answer").getArray()),
                row.getObject("confidence", Integer.class),
                Objects.requireNonNull(instant(row, "started_at")),
                instant(row, "saved_at"),
                Objects.requireNonNull(instant(row, "submitted_at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
