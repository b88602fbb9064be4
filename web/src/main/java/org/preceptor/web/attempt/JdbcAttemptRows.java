package org.preceptor.web.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Attempts.Asked;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.attempt.Response;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.AnswerReading;
import org.preceptor.core.item.AnswerReading.Refused;
import org.preceptor.core.item.AnswerReading.Understood;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Mark;
import org.preceptor.core.item.OptionId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Turns rows of attempts and their items into attempts, with the items of the course version they were taken with. */
@Component
class JdbcAttemptRows {

    private final PublishedCourses courses;

    JdbcAttemptRows(PublishedCourses courses) {
        this.courses = courses;
    }

    Attempt attempt(ResultSet row, int number) throws SQLException {
        String lesson = row.getString("lesson");
        String form = row.getString("form");
        return new Attempt(
                new AttemptId(row.getObject("id", UUID.class)),
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                new ContentHash(row.getString("course_version")),
                new Occasion(
                        AssessmentKind.valueOf(row.getString("kind")),
                        lesson == null ? null : new LessonSlug(lesson),
                        form == null ? null : new FormLetter(form),
                        row.getInt("number")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "deadline"),
                List.of(),
                state(row));
    }

    private static Attempt.State state(ResultSet row) throws SQLException {
        Instant at = instant(row, "submitted_at");
        return at == null ? new Attempt.Open() : new Attempt.Submitted(at, mark(row), row.getBoolean("passed"));
    }

    Outcome outcome(ResultSet row, int number) throws SQLException {
        return new Outcome(
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(), mark(row), row.getBoolean("passed"));
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                Fraction.of(row.getLong("awarded_numerator"), row.getLong("awarded_denominator")),
                row.getInt("available"));
    }

    Asked asked(ResultSet row, int number) throws SQLException {
        ContentHash version = new ContentHash(row.getString("course_version"));
        Question question = question(version).mapRow(row, number);
        return new Asked(AssessmentKind.valueOf(row.getString("kind")), Objects.requireNonNull(question));
    }

    RowMapper<Question> question(ContentHash version) {
        Course course = courses.version(version);
        return (row, number) -> {
            BankItem item = item(course, row.getString("item_id"), row.getString("item_hash"));
            return new Question(
                    row.getInt("position"),
                    item,
                    texts(row, "shown").stream().map(OptionId::new).toList(),
                    new Response(answer(item, texts(row, "answer")), confidence(row), row.getBoolean("flagged")),
                    row.getInt("revision"),
                    instant(row, "saved_at"));
        };
    }

    private static BankItem item(Course course, String id, String hash) {
        return course.items().stream()
                .filter(item -> item.item().id().value().equals(id))
                .filter(item -> item.hash().hex().equals(hash))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Course version %s has no item %s with hash %s".formatted(course.hash(), id, hash)));
    }

    private static @Nullable Confidence confidence(ResultSet row) throws SQLException {
        return Confidence.find(row.getInt("confidence")).orElse(null);
    }

    private static Answer answer(BankItem item, List<String> values) {
        return switch (AnswerReading.of(item.item(), values)) {
            case Understood(Answer answer) -> answer;
            case Refused(String sentence) ->
                throw new IllegalStateException("The answer %s is kept for %s: %s"
                        .formatted(values, item.item().id(), sentence));
        };
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    Attempt with(Attempt attempt, List<Question> questions) {
        return new Attempt(
                attempt.id(),
                attempt.enrolment(),
                attempt.course(),
                attempt.occasion(),
                attempt.startedAt(),
                attempt.deadline(),
                questions,
                attempt.state());
    }
}
