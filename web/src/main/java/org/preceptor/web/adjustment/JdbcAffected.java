package org.preceptor.web.adjustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.adjustment.Result;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Mark;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ended attempts that asked an item version, one after another, so that memory does not grow with the cohorts. */
@Repository
class JdbcAffected {

    private static final int ROWS_AT_ONCE = 2000;

    private final JdbcClient jdbc;

    JdbcAffected(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Belongs into a transaction: outside one the driver fetches every row at once. */
    void each(List<CohortId> cohorts, ContentHash item, BiConsumer<Affected, List<Answered>> consumer) {
        Gathering gathering = new Gathering(consumer);
        jdbc.sql("""
                select a.id, a.enrolment_id, e.person_id, e.cohort_id, a.course_version, a.kind, i.item_hash,
                       i.answer, o.awarded_numerator, o.awarded_denominator, o.available, o.passed
                  from attempt a
                  join enrolment e       on e.id = a.enrolment_id
                  join attempt_outcome o on o.id = a.id
                  join attempt_item i    on i.attempt_id = a.id
                 where a.id in (select attempt_id from attempt_item where item_hash = :item)
                   and a.submitted_at is not null
                   and e.cohort_id = any (:cohorts::uuid[])
                 order by a.id, i.position
                """)
                .withFetchSize(ROWS_AT_ONCE)
                .param("item", item.hex())
                .param("cohorts", cohorts.stream().map(CohortId::toString).toArray(String[]::new))
                .query((RowCallbackHandler) gathering::take);
        gathering.end();
    }

    /** Puts the rows of an attempt together again. */
    private static final class Gathering {

        private final BiConsumer<Affected, List<Answered>> consumer;
        private final List<Answered> answers = new ArrayList<>();
        private @Nullable Affected attempt;

        Gathering(BiConsumer<Affected, List<Answered>> consumer) {
            this.consumer = consumer;
        }

        void take(ResultSet row) throws SQLException {
            UUID id = row.getObject("id", UUID.class);
            Affected before = attempt;
            if (before == null || !before.attempt().value().equals(id)) {
                end();
                attempt = affected(row);
            }
            answers.add(new Answered(new ContentHash(row.getString("item_hash")), List.of((String[])
                    row.getArray("answer").getArray())));
        }

        void end() {
            if (attempt != null) {
                consumer.accept(attempt, List.copyOf(answers));
                answers.clear();
            }
        }

        private static Affected affected(ResultSet row) throws SQLException {
            return new Affected(
                    new AttemptId(row.getObject("id", UUID.class)),
                    new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                    new PersonId(row.getObject("person_id", UUID.class)),
                    new CohortId(row.getObject("cohort_id", UUID.class)),
                    new ContentHash(row.getString("course_version")),
                    AssessmentKind.valueOf(row.getString("kind")),
                    new Result(
                            new Mark(
                                    Fraction.of(row.getLong("awarded_numerator"), row.getLong("awarded_denominator")),
                                    row.getInt("available")),
                            row.getBoolean("passed")));
        }
    }
}
