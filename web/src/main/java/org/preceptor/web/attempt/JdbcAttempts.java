package org.preceptor.web.attempt;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.OptionId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Attempts kept in the tables {@code attempt} and {@code attempt_item}. */
@Repository
class JdbcAttempts implements Attempts {

    private final JdbcClient jdbc;
    private final JdbcAttemptRows rows;

    JdbcAttempts(JdbcClient jdbc, JdbcAttemptRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public AttemptId begin(EnrolmentId enrolment, Occasion occasion, Form form, Span span) {
        Instant deadline = span.deadline();
        AttemptId id = new AttemptId(UUID.randomUUID());
        at(occasion, jdbc.sql("""
                insert into attempt (id, enrolment_id, course_version, kind, lesson, form, number, started_at, deadline, seed, available)
                select :id, id, course_version, :kind, :lesson, :form, :number, :at, :deadline, :seed, :available
                  from enrolment
                 where id = :enrolment
                """))
                .param("id", id.value())
                .param("enrolment", enrolment.value())
                .param("form", occasion.form() == null ? null : occasion.form().value())
                .param("number", occasion.number())
                .param("at", utc(span.from()))
                .param("deadline", deadline == null ? null : utc(deadline))
                .param("seed", form.seed())
                .param("available", form.entries().size())
                .update();
        add(id, form.entries());
        return id;
    }

    private void add(AttemptId id, List<Form.Entry> entries) {
        jdbc.sql("""
                insert into attempt_item (attempt_id, position, item_id, item_hash, shown)
                select :attempt, e.position, e.item, e.hash, string_to_array(e.shown, ' ')
                  from unnest(:items::text[], :hashes::text[], :shown::text[]) with ordinality as e (item, hash, shown, position)
                """)
                .param("attempt", id.value())
                .param("items", texts(entries, entry -> entry.item().item().id().value()))
                .param("hashes", texts(entries, entry -> entry.item().hash().hex()))
                .param("shown", texts(entries, JdbcAttempts::shown))
                .update();
    }

    /** The options in the order shown, with spaces between them, which an id never has. */
    private static String shown(Form.Entry entry) {
        return entry.shown().stream().map(OptionId::value).collect(Collectors.joining(" "));
    }

    private static String[] texts(List<Form.Entry> entries, Function<Form.Entry, String> part) {
        return entries.stream().map(part).toArray(String[]::new);
    }

    @Override
    public Optional<AttemptId> open(EnrolmentId enrolment, Occasion occasion) {
        return at(occasion, jdbc.sql("""
                select id
                  from attempt
                 where enrolment_id = :enrolment
                   and kind = :kind
                   and lesson is not distinct from :lesson
                   and submitted_at is null
                """))
                .param("enrolment", enrolment.value())
                .query(UUID.class)
                .optional()
                .map(AttemptId::new);
    }

    @Override
    public Optional<Attempt> find(AttemptId id, PersonId trainee) {
        return jdbc.sql("""
                select a.id, a.enrolment_id, a.course_version, a.kind, a.lesson, a.form, a.number, a.started_at, a.deadline,
                       a.submitted_at, o.awarded_numerator, o.awarded_denominator, o.available, o.passed
                  from attempt a
                  join attempt_outcome o on o.id = a.id
                  join enrolment e on e.id = a.enrolment_id
                 where a.id = :id
                   and e.person_id = :trainee
                """)
                .param("id", id.value())
                .param("trainee", trainee.value())
                .query(rows::attempt)
                .optional()
                .map(this::withQuestions);
    }

    @Override
    public Optional<AttemptId> first(EnrolmentId enrolment, AssessmentKind kind) {
        return jdbc.sql("""
                select id
                  from attempt
                 where enrolment_id = :enrolment
                   and kind = :kind
                   and number = 1
                   and submitted_at is not null
                """)
                .param("enrolment", enrolment.value())
                .param("kind", kind.name())
                .query(UUID.class)
                .optional()
                .map(AttemptId::new);
    }

    @Override
    public Optional<Asked> asked(AttemptId id, PersonId trainee, int position) {
        return jdbc.sql("""
                select a.kind, a.course_version, i.position, i.item_id, i.item_hash, i.shown, i.answer, i.confidence, i.flagged,
                       i.revision, i.saved_at
                  from attempt a
                  join enrolment e on e.id = a.enrolment_id
                  join attempt_item i on i.attempt_id = a.id
                 where a.id = :id
                   and e.person_id = :trainee
                   and i.position = :position
                """)
                .param("id", id.value())
                .param("trainee", trainee.value())
                .param("position", position)
                .query(rows::asked)
                .optional();
    }

    @Override
    public Optional<Attempt> hold(AttemptId id, PersonId trainee) {
        jdbc.sql("select id from attempt where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id, trainee);
    }

    private Attempt withQuestions(Attempt attempt) {
        return rows.with(
                attempt,
                jdbc.sql("""
                        select position, item_id, item_hash, shown, answer, confidence, flagged, revision, saved_at
                          from attempt_item
                         where attempt_id = :id
                         order by position
                        """)
                        .param("id", attempt.id().value())
                        .query(rows.question(attempt.course()))
                        .list());
    }

    @Override
    public List<Outcome> outcomes(EnrolmentId enrolment, AssessmentKind kind) {
        return jdbc.sql("""
                select submitted_at, awarded_numerator, awarded_denominator, available, passed
                  from attempt_outcome
                 where enrolment_id = :enrolment
                   and kind = :kind
                   and submitted_at is not null
                 order by number
                """)
                .param("enrolment", enrolment.value())
                .param("kind", kind.name())
                .query(rows::outcome)
                .list();
    }

    @Override
    public int count(EnrolmentId enrolment, AssessmentKind kind, @Nullable LessonSlug lesson) {
        return jdbc.sql("""
                select count(*)
                  from attempt
                 where enrolment_id = :enrolment
                   and kind = :kind
                   and lesson is not distinct from :lesson
                """)
                .param("kind", kind.name())
                .param("lesson", lesson == null ? null : lesson.value())
                .param("enrolment", enrolment.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean submit(AttemptId id, Attempt.Submitted result) {
        return 1
                == jdbc.sql("""
                update attempt
                   set submitted_at = :at, awarded_numerator = :numerator, awarded_denominator = :denominator,
                       available = :available, passed = :passed
                 where id = :id
                   and submitted_at is null
                """)
                        .param("id", id.value())
                        .param("at", utc(result.at()))
                        .param("numerator", result.mark().awarded().numerator())
                        .param("denominator", result.mark().awarded().denominator())
                        .param("available", result.mark().available())
                        .param("passed", result.passed())
                        .update();
    }

    private static StatementSpec at(Occasion occasion, StatementSpec statement) {
        return statement
                .param("kind", occasion.kind().name())
                .param(
                        "lesson",
                        occasion.lesson() == null ? null : occasion.lesson().value());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
