package org.preceptor.web.adjustment;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.adjustment.Adjustments;
import org.preceptor.core.adjustment.Given;
import org.preceptor.core.adjustment.InForce;
import org.preceptor.core.adjustment.Result;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Mark;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Adjustments kept in the tables {@code adjustment}, {@code adjustment_cohort} and {@code attempt_result}.
 *
 * <p>An advisory lock stands for the adjustments of a cohort: whoever marks shares it, whoever signs has it alone. A row
 * lock would make every submission write to the cohort's row.
 */
@Repository
class JdbcAdjustments implements Adjustments {

    private final JdbcClient jdbc;

    JdbcAdjustments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public InForce hold(EnrolmentId enrolment) {
        jdbc.sql("""
                select pg_advisory_xact_lock_shared(hashtextextended('adjustment:' || cohort_id, 0))
                  from enrolment
                 where id = :enrolment
                """).param("enrolment", enrolment.value()).query(row -> {});
        return inForce(enrolment);
    }

    /** Waits for everybody who marks or signs for a cohort, and keeps others waiting until the transaction ends. */
    void holdAlone(CohortId cohort) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('adjustment:' || cast(:cohort as uuid), 0))")
                .param("cohort", cohort.value())
                .query(row -> {});
    }

    @Override
    public InForce inForce(EnrolmentId enrolment) {
        return new InForce(
                jdbc.sql("""
                select distinct on (a.item_hash) a.item_hash, a.kind, a.key
                  from enrolment e
                  join adjustment_cohort c on c.cohort_id = e.cohort_id
                  join adjustment a on a.id = c.adjustment_id
                 where e.id = :enrolment
                 order by a.item_hash, a.number desc
                """).param("enrolment", enrolment.value()).query(JdbcAdjustments::decision).list().stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public InForce inForce(CohortId cohort) {
        return new InForce(
                jdbc.sql("""
                select distinct on (a.item_hash) a.item_hash, a.kind, a.key
                  from adjustment_cohort c
                  join adjustment a on a.id = c.adjustment_id
                 where c.cohort_id = :cohort
                 order by a.item_hash, a.number desc
                """).param("cohort", cohort.value()).query(JdbcAdjustments::decision).list().stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public List<Given> givenTo(AttemptId attempt) {
        return jdbc.sql("""
                select a.kind, a.key, a.reason, a.signed_at, i.position, r.awarded_numerator, r.awarded_denominator,
                       r.available, r.passed,
                       lag(r.awarded_numerator,   1, t.awarded_numerator)   over earlier as before_numerator,
                       lag(r.awarded_denominator, 1, t.awarded_denominator) over earlier as before_denominator,
                       lag(r.available,           1, t.available)           over earlier as before_available,
                       lag(r.passed,              1, t.passed)              over earlier as before_passed
                  from attempt_result r
                  join attempt t      on t.id = r.attempt_id
                  join adjustment a   on a.id = r.adjustment_id
                  join attempt_item i on i.attempt_id = r.attempt_id and i.item_hash = a.item_hash
                 where r.attempt_id = :attempt
                window earlier as (order by r.number)
                 order by r.number
                """)
                .param("attempt", attempt.value())
                .query(JdbcAdjustments::given)
                .list();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                adjustment(row),
                row.getInt("position"),
                row.getString("reason"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                result(row, "before_numerator", "before_denominator", "before_available", "before_passed"),
                result(row, "awarded_numerator", "awarded_denominator", "available", "passed"));
    }

    private static Result result(ResultSet row, String... columns) throws SQLException {
        Fraction awarded = Fraction.of(row.getLong(columns[0]), row.getLong(columns[1]));
        return new Result(new Mark(awarded, row.getInt(columns[2])), row.getBoolean(columns[3]));
    }

    private static Map.Entry<ContentHash, Adjustment> decision(ResultSet row, int number) throws SQLException {
        return Map.entry(new ContentHash(row.getString("item_hash")), adjustment(row));
    }

    static Adjustment adjustment(ResultSet row) throws SQLException {
        List<String> key = List.of((String[]) row.getArray("key").getArray());
        return AdjustmentKind.valueOf(row.getString("kind")).with(key);
    }
}
