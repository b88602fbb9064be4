package org.preceptor.web.adjustment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes adjustments down with the cohorts they hold for and the results they give. */
@Repository
class JdbcSignings {

    private final JdbcClient jdbc;

    JdbcSignings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cohorts that a person teaches, always in the same order, so that nobody waits for each other in a ring. */
    List<CohortId> taughtBy(PersonId instructor) {
        return jdbc
                .sql("select cohort_id from cohort_instructor where person_id = :instructor order by cohort_id")
                .param("instructor", instructor.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(CohortId::new)
                .toList();
    }

    /** The adjustment of an item version that was signed last for a cohort. */
    Optional<AdjustmentId> last(CohortId cohort, ContentHash item) {
        return jdbc.sql("""
                select a.id
                  from adjustment_cohort c
                  join adjustment a on a.id = c.adjustment_id
                 where c.cohort_id = :cohort
                   and a.item_hash = :item
                 order by a.number desc
                 limit 1
                """)
                .param("cohort", cohort.value())
                .param("item", item.hex())
                .query(UUID.class)
                .optional()
                .map(AdjustmentId::new);
    }

    void add(Order order, List<CohortId> cohorts, Instant at) {
        jdbc.sql("""
                insert into adjustment (id, item_id, item_hash, kind, key, reason, signature, signed_by, signed_at)
                values (:id, :item, :hash, :kind, :key, :reason, :signature, :signer, :at)
                """)
                .param("id", order.id().value())
                .param("item", order.item().id().value())
                .param("hash", order.item().hash().hex())
                .param("kind", AdjustmentKind.of(order.adjustment()).name())
                .param("key", AdjustmentKind.keyOf(order.adjustment()).toArray(String[]::new))
                .param("reason", order.reason())
                .param("signature", order.signature())
                .param("signer", order.signer().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                insert into adjustment_cohort (adjustment_id, cohort_id)
                select :id, cohort
                  from unnest(:cohorts::uuid[]) as cohort
                """)
                .param("id", order.id().value())
                .param("cohorts", cohorts.stream().map(CohortId::toString).toArray(String[]::new))
                .update();
    }

    /** Puts results beside those that the attempts have. */
    void addResults(AdjustmentId adjustment, List<Change> changes) {
        jdbc.sql("""
                insert into attempt_result (attempt_id, adjustment_id, awarded_numerator, awarded_denominator, available, passed)
                select c.attempt, :adjustment, c.numerator, c.denominator, c.available, c.passed
                  from unnest(:attempts::uuid[], :numerators::bigint[], :denominators::bigint[], :available::integer[],
                              :passed::boolean[]) as c (attempt, numerator, denominator, available, passed)
                """)
                .param("adjustment", adjustment.value())
                .param("attempts", texts(changes, change -> change.attempt().attempt()))
                .param(
                        "numerators",
                        texts(changes, change -> change.after().mark().awarded().numerator()))
                .param(
                        "denominators",
                        texts(changes, change -> change.after().mark().awarded().denominator()))
                .param(
                        "available",
                        texts(changes, change -> change.after().mark().available()))
                .param("passed", texts(changes, change -> change.after().passed()))
                .update();
    }

    private static String[] texts(List<Change> changes, Function<Change, Object> part) {
        return changes.stream().map(part).map(String::valueOf).toArray(String[]::new);
    }
}
