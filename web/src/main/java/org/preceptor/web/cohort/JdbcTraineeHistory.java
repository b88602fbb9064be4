package org.preceptor.web.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.credential.Validity;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Mark;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.cohort.History.Attestation;
import org.preceptor.web.cohort.History.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody did in an enrolment, from the tables that record it. */
@Repository
class JdbcTraineeHistory {

    private static final int MOST_SITTINGS = 50;

    private record Counted(int all, Sitting sitting) {}

    private final JdbcClient jdbc;

    JdbcTraineeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    History of(EnrolmentId enrolment) {
        List<Counted> sittings = sittings(enrolment);
        return new History(
                sittings.isEmpty() ? 0 : sittings.getFirst().all(),
                sittings.stream()
                        .map(Counted::sitting)
                        .sorted(Comparator.comparing(Sitting::startedAt))
                        .toList(),
                openings(enrolment),
                evaluatedAt(enrolment).orElse(null),
                certificate(enrolment).orElse(null));
    }

    /** Checks may be repeated without end, so that the pre-test and the finals come first and of the rest the latest. */
    private List<Counted> sittings(EnrolmentId enrolment) {
        return jdbc.sql("""
                select id, kind, lesson, form, number, started_at, submitted_at, awarded_numerator, awarded_denominator,
                       available, passed, count(*) over () as attempts
                  from attempt_outcome
                 where enrolment_id = :enrolment
                 order by kind = 'CHECK', started_at desc, id
                 limit :most
                """)
                .param("enrolment", enrolment.value())
                .param("most", MOST_SITTINGS)
                .query((row, number) -> new Counted(row.getInt("attempts"), sitting(row)))
                .list();
    }

    private List<Opening> openings(EnrolmentId enrolment) {
        return jdbc.sql("""
                select lesson, opened_at
                  from lesson_opening
                 where enrolment_id = :enrolment
                 order by opened_at, lesson
                """)
                .param("enrolment", enrolment.value())
                .query((row, number) -> new Opening(new LessonSlug(row.getString("lesson")), instant(row, "opened_at")))
                .list();
    }

    private Optional<Instant> evaluatedAt(EnrolmentId enrolment) {
        return jdbc.sql("select submitted_at from evaluation where enrolment_id = :enrolment")
                .param("enrolment", enrolment.value())
                .query((row, number) -> instant(row, "submitted_at"))
                .optional();
    }

    private Optional<Attestation> certificate(EnrolmentId enrolment) {
        return jdbc.sql("select code, issued_at, valid_until from certificate where enrolment_id = :enrolment")
                .param("enrolment", enrolment.value())
                .query((row, number) -> new Attestation(
                        row.getString("code"),
                        instant(row, "issued_at"),
                        new Validity(row.getObject("valid_until", LocalDate.class))))
                .optional();
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        String lesson = row.getString("lesson");
        String form = row.getString("form");
        Occasion occasion = new Occasion(
                AssessmentKind.valueOf(row.getString("kind")),
                lesson == null ? null : new LessonSlug(lesson),
                form == null ? null : new FormLetter(form),
                row.getInt("number"));
        return new Sitting(
                new AttemptId(row.getObject("id", UUID.class)), occasion, instant(row, "started_at"), outcome(row));
    }

    private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
        if (row.getObject("submitted_at") == null) {
            return null;
        }
        Fraction awarded = Fraction.of(row.getLong("awarded_numerator"), row.getLong("awarded_denominator"));
        return new Outcome(
                instant(row, "submitted_at"), new Mark(awarded, row.getInt("available")), row.getBoolean("passed"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
