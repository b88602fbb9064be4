package org.preceptor.web.insight;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.attempt.Attempt.Submitted;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.attempt.Attempts.Span;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Mark;
import org.preceptor.core.item.Option;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.Classroom;
import org.preceptor.web.attempt.AnswerKey;
import org.preceptor.web.security.Member;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of a cohort who sit the forms of the course that comes with the application. */
public record Examinees(Classroom classroom, Attempts attempts, JdbcClient jdbc, Clock clock) {

    static final List<Confidence> CONFIDENCES = List.of(Confidence.values());

    public static final Function<Item, Reply> ALL_RIGHT =
            item -> new Reply(AnswerKey.rightAnswerTo(item), Confidence.SURE);
    public static final Function<Item, Reply> ALL_BLANK = item -> new Reply(List.of(), null);

    /** The values sent for an item, and how sure somebody was. */
    public record Reply(List<String> values, @Nullable Confidence confidence) {}

    public static Function<Item, Reply> byChance(Random chance) {
        return item -> new Reply(
                switch (chance.nextInt(4)) {
                    case 0 -> List.of();
                    case 1 -> some(item, chance);
                    default -> AnswerKey.rightAnswerTo(item);
                },
                chance.nextBoolean() ? null : CONFIDENCES.get(chance.nextInt(CONFIDENCES.size())));
    }

    private static List<String> some(Item item, Random chance) {
        return switch (item) {
            case SingleBestAnswer i -> List.of(shuffled(i.options(), chance).getFirst());
            case MultipleResponse i ->
                shuffled(i.options(), chance)
                        .subList(0, chance.nextInt(i.options().size()));
            case Ordering i -> shuffled(i.options(), chance);
            default -> AnswerKey.rightAnswerTo(item);
        };
    }

    private static List<String> shuffled(List<Option> options, Random chance) {
        List<String> ids = new ArrayList<>(
                options.stream().map(option -> option.id().value()).toList());
        Collections.shuffle(ids, chance);
        return ids;
    }

    public EnrolmentId join(CohortId cohort) {
        Member trainee = classroom.traineeOf(cohort);
        return classroom.enrolmentOf(trainee);
    }

    /** Drops an item for a cohort, which takes all points from whatever was submitted there. */
    public void adjust(CohortId cohort, PersonId signer, BankItem item) {
        UUID adjustment = UUID.randomUUID();
        jdbc.sql("""
                insert into adjustment (id, item_id, item_hash, kind, key, reason, signature, signed_by, signed_at)
                values (?, ?, ?, 'DROP', '{}', 'The key was wrong.', 'Ingrid Solberg', ?, ?)
                """)
                .params(
                        adjustment,
                        item.item().id().value(),
                        item.hash().hex(),
                        signer.value(),
                        OffsetDateTime.now(clock))
                .update();
        jdbc.sql("insert into adjustment_cohort (adjustment_id, cohort_id) values (?, ?)")
                .params(adjustment, cohort.value())
                .update();
        jdbc.sql("""
                insert into attempt_result (attempt_id, adjustment_id, awarded_numerator, awarded_denominator, available, passed)
                select a.id, ?, 0, 1, 1, false
                  from attempt a
                  join enrolment e on e.id = a.enrolment_id
                 where e.cohort_id = ?
                   and a.submitted_at is not null
                """).params(adjustment, cohort.value()).update();
    }

    public void leave(EnrolmentId enrolment) {
        jdbc.sql("update enrolment set left_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), enrolment.value())
                .update();
    }

    public void preTest(EnrolmentId enrolment, String form, Function<Item, Reply> replies) {
        submit(begin(enrolment, new Occasion(AssessmentKind.PRE_TEST, null, new FormLetter(form), 1), replies));
    }

    /** The final for the n-th time; without a form drawn from all. */
    public void finalExam(EnrolmentId enrolment, int number, @Nullable String form, Function<Item, Reply> replies) {
        submit(begin(enrolment, last(number, form), replies));
    }

    /** Somebody joins who sits the pre-test on form A and the first final on form B. */
    void beforeAndAfter(CohortId cohort, Function<Item, Reply> before, Function<Item, Reply> after) {
        EnrolmentId enrolment = join(cohort);
        preTest(enrolment, "A", before);
        finalExam(enrolment, 1, "B", after);
    }

    public static Occasion last(int number, @Nullable String form) {
        return new Occasion(AssessmentKind.FINAL, null, form == null ? null : new FormLetter(form), number);
    }

    void check(EnrolmentId enrolment, int number, Function<Item, Reply> replies) {
        LessonSlug lesson = classroom.course().lessons().getFirst().slug();
        submit(begin(enrolment, new Occasion(AssessmentKind.CHECK, lesson, null, number), replies));
    }

    /** An open attempt with all of its answers. */
    public AttemptId begin(EnrolmentId enrolment, Occasion occasion, Function<Item, Reply> replies) {
        Form form = form(classroom.course(), occasion);
        AttemptId attempt = attempts.begin(enrolment, occasion, form, new Span(now(), null));
        int position = 0;
        for (Form.Entry entry : form.entries()) {
            answer(attempt, ++position, replies.apply(entry.item().item()));
        }
        return attempt;
    }

    private static Form form(Course course, Occasion occasion) {
        LessonSlug lesson = occasion.lesson();
        FormLetter letter = occasion.form();
        if (lesson != null) {
            return Form.check(course, lesson, 1);
        }
        return letter == null
                ? Form.anew(course, course.plan(occasion.kind()), List.of(), 1)
                : Form.draw(course, course.plan(occasion.kind()), letter, 1);
    }

    private void answer(AttemptId attempt, int position, Reply reply) {
        jdbc.sql("""
                update attempt_item
                   set answer = :values, confidence = :confidence, saved_at = :at
                 where attempt_id = :attempt
                   and position = :position
                """)
                .param("attempt", attempt.value())
                .param("position", position)
                .param("values", reply.values().toArray(String[]::new))
                .param(
                        "confidence",
                        reply.confidence() == null ? null : reply.confidence().percent(),
                        Types.SMALLINT)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void submit(AttemptId attempt) {
        attempts.submit(attempt, new Submitted(now(), new Mark(Fraction.ZERO, 1), false));
    }

    /** So many people of a cohort who answered form A of the pre-test by chance, always the same. */
    public void some(CohortId cohort, int number) {
        Random chance = new Random(20261123);
        for (int i = 0; i < number; i++) {
            preTest(join(cohort), "A", byChance(chance));
        }
    }

    /** The items of a form, as often as it asks them: once each. */
    List<BankItem> items(AssessmentKind kind, String form) {
        return form(classroom.course(), new Occasion(kind, null, new FormLetter(form), 1)).entries().stream()
                .map(Form.Entry::item)
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
