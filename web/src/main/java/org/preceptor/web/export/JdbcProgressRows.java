package org.preceptor.web.export;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.progress.Overall;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The progress of everybody in a cohort, one after another, so that memory does not grow with the cohort. */
@Repository
class JdbcProgressRows {

    private static final int ROWS_AT_ONCE = 200;

    private static final String ROWS = """
            select p.name, p.email, v.title, e.course_version, e.enrolled_at, e.overall, e.last_active_at,
                   greatest(c.due_on, e.extended_due_on) as due_on,
                   s.steps, s.states, t.pre_test, f.first_final, f.latest_final, f.attempts, f.passed_at, k.code,
                   k.valid_until
              from enrolment e
              join person p on p.id = e.person_id
              join cohort c on c.id = e.cohort_id
              join course_version v on v.hash = e.course_version
              left join certificate k on k.enrolment_id = e.id
             cross join lateral (
                   select array_agg(step order by position)  as steps,
                          array_agg(state order by position) as states
                     from enrolment_step
                    where enrolment_id = e.id) s
             cross join lateral (
                   select min(score) filter (where number = 1) as pre_test
                     from attempt_outcome
                    where enrolment_id = e.id
                      and kind = 'PRE_TEST') t
             cross join lateral (
                   select (array_agg(score order by number))[1]      as first_final,
                          (array_agg(score order by number desc))[1] as latest_final,
                          count(*)                                   as attempts,
                          min(submitted_at) filter (where passed)    as passed_at
                     from attempt_outcome
                    where enrolment_id = e.id
                      and kind = 'FINAL'
                      and submitted_at is not null) f
             where e.cohort_id = :cohort
               and e.left_at is null
             order by lower(p.name), e.id
            """;

    private final JdbcClient jdbc;

    JdbcProgressRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Belongs into a transaction: outside one the driver fetches every row at once. */
    void each(CohortId cohort, Consumer<ProgressRow> consumer) {
        try (Stream<ProgressRow> rows = jdbc
                .sql(ROWS)
                .withFetchSize(ROWS_AT_ONCE)
                .param("cohort", cohort.value())
                .query((row, number) -> export(row))
                .stream()) {
            rows.forEach(consumer);
        }
    }

    private static ProgressRow export(ResultSet row) throws SQLException {
        return new ProgressRow(
                row.getString("name"),
                row.getString("email"),
                row.getString("title"),
                new ContentHash(row.getString("course_version")),
                row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                Overall.valueOf(row.getString("overall")),
                steps(row.getArray("steps"), row.getArray("states")),
                row.getBigDecimal("pre_test"),
                row.getBigDecimal("first_final"),
                row.getBigDecimal("latest_final"),
                row.getInt("attempts"),
                instant(row, "passed_at"),
                row.getString("code"),
                instant(row, "last_active_at"),
                row.getObject("valid_until", LocalDate.class));
    }

    private static Map<Step, StepState> steps(@Nullable Array steps, @Nullable Array states) throws SQLException {
        Map<Step, StepState> known = new HashMap<>();
        if (steps != null && states != null) {
            String[] keys = (String[]) steps.getArray();
            String[] values = (String[]) states.getArray();
            for (int i = 0; i < keys.length; i++) {
                known.put(Step.parse(keys[i]), StepState.valueOf(values[i]));
            }
        }
        return known;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
