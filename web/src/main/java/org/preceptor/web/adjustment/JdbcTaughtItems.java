package org.preceptor.web.adjustment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of item versions in cohorts. Whether the reader teaches them is for the caller to ask. */
@Repository
class JdbcTaughtItems {

    /** How many decisions about one item version its page shows. */
    private static final int NEWEST = 20;

    /** An adjustment as it was signed. */
    record Decision(Adjustment adjustment, String reason, String signature, Instant at, int results) {}

    /** Whose an attempt is. */
    record Sitter(String name, String cohort) {}

    private final JdbcClient jdbc;

    JdbcTaughtItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The course versions that people of a cohort take or took. */
    List<ContentHash> versions(CohortId cohort) {
        return jdbc.sql("""
                select v.hash
                  from course_version v
                 where exists (select from cohort c where c.id = :cohort and c.course_version = v.hash)
                    or exists (select from enrolment e where e.cohort_id = :cohort and e.course_version = v.hash)
                 order by v.hash
                """).param("cohort", cohort.value()).query(String.class).list().stream()
                .map(ContentHash::new)
                .toList();
    }

    /** What was decided about an item version for a cohort, the newest first. */
    List<Decision> decisions(CohortId cohort, ContentHash item) {
        return jdbc.sql("""
                select a.kind, a.key, a.reason, a.signature, a.signed_at,
                       (select count(*) from attempt_result where adjustment_id = a.id) as results
                  from adjustment_cohort c
                  join adjustment a on a.id = c.adjustment_id
                 where c.cohort_id = :cohort
                   and a.item_hash = :item
                 order by a.number desc
                 limit :newest
                """)
                .param("cohort", cohort.value())
                .param("item", item.hex())
                .param("newest", NEWEST)
                .query((row, number) -> new Decision(
                        JdbcAdjustments.adjustment(row),
                        row.getString("reason"),
                        row.getString("signature"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        row.getInt("results")))
                .list();
    }

    Map<EnrolmentId, Sitter> sitters(List<EnrolmentId> enrolments) {
        Map<EnrolmentId, Sitter> sitters = new HashMap<>();
        jdbc.sql("""
                select e.id, p.name, c.name as cohort
                  from enrolment e
                  join person p on p.id = e.person_id
                  join cohort c on c.id = e.cohort_id
                 where e.id = any (:ids::uuid[])
                 order by e.id
                """)
                .param("ids", enrolments.stream().map(EnrolmentId::toString).toArray(String[]::new))
                .query(row -> {
                    sitters.put(
                            new EnrolmentId(row.getObject("id", UUID.class)),
                            new Sitter(row.getString("name"), row.getString("cohort")));
                });
        return sitters;
    }
}
