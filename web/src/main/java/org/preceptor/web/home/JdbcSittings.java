package org.preceptor.web.home;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Mark;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The attempts of one enrolment as a list, each with its result of today. */
@Repository
class JdbcSittings {

    /** How many attempts a trainee's own list shows; checks may be repeated without limit. */
    private static final int NEWEST = 50;

    /** An attempt without its questions; without a mark while it is open. */
    record Sitting(
            AttemptId id,
            AssessmentKind kind,
            @Nullable String lesson,
            Instant startedAt,
            @Nullable Mark mark) {}

    private final JdbcClient jdbc;

    JdbcSittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sitting> newest(EnrolmentId enrolment) {
        return jdbc.sql("""
                select id, kind, lesson, started_at, awarded_numerator, awarded_denominator, available,
                       submitted_at is not null as ended
                  from attempt_outcome
                 where enrolment_id = :enrolment
                 order by started_at desc, id
                 limit :newest
                """)
                .param("enrolment", enrolment.value())
                .param("newest", NEWEST)
                .query((row, number) -> new Sitting(
                        new AttemptId(row.getObject("id", UUID.class)),
                        AssessmentKind.valueOf(row.getString("kind")),
                        row.getString("lesson"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("ended")
                                ? new Mark(
                                        Fraction.of(
                                                row.getLong("awarded_numerator"), row.getLong("awarded_denominator")),
                                        row.getInt("available"))
                                : null))
                .list();
    }
}
