package org.preceptor.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Attempt.Submitted;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.Classroom;
import org.preceptor.web.CourseTest;
import org.preceptor.web.extension.Extending;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.roster.Membership;
import org.preceptor.web.security.Member;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tabs that save, submit and look too late while an instructor gives more time and attempts, in two thousand random orders.
 *
 * <p>The deadline of each attempt and the grace after it end within a few milliseconds of the start, so that now this comes
 * first and now that.
 */
@CourseTest
@Import(Extending.class)
class InterleavingTests {

    static final int ROUNDS = 2_000;

    @Autowired
    Classroom classroom;

    @Autowired
    Sittings sittings;

    @Autowired
    Answering answering;

    @Autowired
    Endings endings;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Extending extending;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    CohortId cohort;
    Member instructor;

    /** An answer that was acknowledged; the same answer sent twice is acknowledged twice as the same revision. */
    record Acknowledged(int position, int revision, List<String> values) {}

    @Test
    void everyOrderHasOneOutcomeAndLosesNoAcknowledgedAnswer() throws Exception {
        cohort = classroom.cohortOf(classroom.timed(AssessmentKind.PRE_TEST, Duration.ofMinutes(30)));
        instructor = classroom.instructorOf(cohort);
        List<PersonId> trainees = enrolled(ROUNDS);
        int expired = 0;
        int submitted = 0;
        try (ExecutorService tabs = Executors.newFixedThreadPool(6)) {
            for (int round = 0; round < ROUNDS; round++) {
                Attempt ended = play(tabs, trainees.get(round), new Random(round));
                expired += ended.ranOut() ? 1 : 0;
                submitted += ended.ranOut() ? 0 : 1;
            }
        }

        assertThat(expired).as("attempts that ended at their deadline").isGreaterThan(ROUNDS / 20);
        assertThat(submitted).as("attempts that were submitted").isGreaterThan(ROUNDS / 20);
    }

    private Attempt play(ExecutorService tabs, PersonId trainee, Random chance) throws Exception {
        Membership place = enrolments.current(trainee).orElseThrow();
        AttemptId id = ((Beginning.Begun) sittings.begin(place, AssessmentKind.PRE_TEST)).attempt();
        List<Question> questions = attempt(id, trainee).questions();
        endsIn(id, Duration.ofMillis(chance.nextInt(1, 25)));

        List<Callable<List<Acknowledged>>> turns = new ArrayList<>();
        for (int tab = 0; tab < 4; tab++) {
            Question question = questions.get(chance.nextInt(2));
            Question other = questions.get(2 + tab % 2);
            boolean blank = tab % 2 == 1;
            turns.add(() -> saved(id, trainee, List.of(question, other), blank));
        }
        turns.add(() -> looked(id, trainee));
        turns.add(chance.nextBoolean() ? () -> submitted(id, trainee) : () -> looked(id, trainee));
        turns.add(chance.nextBoolean() ? () -> extended(trainee) : () -> looked(id, trainee));
        turns.add(chance.nextBoolean() ? () -> givenAnAttempt(trainee) : () -> looked(id, trainee));
        Collections.shuffle(turns, chance);
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (Future<List<Acknowledged>> turn : tabs.invokeAll(turns)) {
            acknowledged.addAll(turn.get());
        }
        sittings.submit(id, trainee);

        Attempt ended = attempt(id, trainee);
        check(ended, acknowledged);
        return ended;
    }

    private static void check(Attempt ended, List<Acknowledged> acknowledged) {
        assertThat(ended.state()).isInstanceOfSatisfying(Submitted.class, result -> {
            assertThat(result.mark()).isEqualTo(ended.mark());
            assertThat(result.at()).isBefore(ended.deadline().plus(Attempt.GRACE));
        });
        for (Question question : ended.questions()) {
            List<Acknowledged> own = acknowledged.stream()
                    .filter(answer -> answer.position() == question.position())
                    .distinct()
                    .sorted(Comparator.comparingInt(Acknowledged::revision))
                    .toList();
            assertThat(question.revision()).isEqualTo(own.size());
            assertThat(own).extracting(Acknowledged::revision).isEqualTo(upTo(own.size()));
            assertThat(question.answer().values())
                    .isEqualTo(own.isEmpty() ? List.of() : own.getLast().values());
        }
    }

    private static List<Integer> upTo(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    /** Answers as one tab does, each question from the revision that it was opened with; some take answers back. */
    private List<Acknowledged> saved(AttemptId id, PersonId trainee, List<Question> questions, boolean blank) {
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (Question question : questions) {
            List<String> values = blank ? List.of() : AnswerKey.rightAnswerTo(question);
            Question now = answering.asked(id, trainee, question.position()).orElseThrow();
            Saving saving = answering
                    .answer(id, trainee, question.position(), Reply.to(now, values))
                    .orElseThrow();
            if (saving instanceof Saving.Saved kept) {
                acknowledged.add(new Acknowledged(question.position(), kept.revision(), values));
            }
        }
        return acknowledged;
    }

    private List<Acknowledged> looked(AttemptId id, PersonId trainee) {
        attempt(id, trainee);
        endings.expire(id, trainee);
        return List.of();
    }

    private List<Acknowledged> submitted(AttemptId id, PersonId trainee) {
        sittings.submit(id, trainee);
        return List.of();
    }

    private List<Acknowledged> extended(PersonId trainee) {
        extending.byMinutes(5, cohort, trainee, instructor.id());
        return List.of();
    }

    private List<Acknowledged> givenAnAttempt(PersonId trainee) {
        extending.byAnAttempt(cohort, trainee, instructor.id());
        return List.of();
    }

    private Attempt attempt(AttemptId id, PersonId trainee) {
        return sittings.of(id, trainee).orElseThrow().attempt();
    }

    private void endsIn(AttemptId id, Duration time) {
        Instant deadline = clock.instant().plus(time).minus(Attempt.GRACE);
        jdbc.sql("update attempt set started_at = :start, deadline = :deadline where id = :id")
                .param("start", utc(deadline.minus(Duration.ofMinutes(30))))
                .param("deadline", utc(deadline))
                .param("id", id.value())
                .update();
    }

    private List<PersonId> enrolled(int count) {
        List<PersonId> people = jdbc.sql("""
                insert into person (id, email, name, role, created_at)
                select gen_random_uuid(), 'tab' || n || :mark, 'Amina Okafor', 'TRAINEE', now() - interval '1 day'
                  from generate_series(1, :count) n
                returning id
                """)
                .param("mark", "." + UUID.randomUUID() + "@hospital.test")
                .param("count", count)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
        enrolments.enrolAll(people, cohort);
        return people;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
