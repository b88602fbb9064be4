package org.preceptor.web.adjustment;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.Classroom;
import org.preceptor.web.attempt.Beginning;
import org.preceptor.web.attempt.Sittings;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.roster.Enrolments;
import org.preceptor.web.security.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cohorts on the course of three items and people who sit its final. */
record Sitters(
        Classroom classroom,
        Enrolments enrolments,
        Sittings sittings,
        Standings standings,
        TransactionTemplate transactions,
        JdbcClient jdbc,
        Clock clock) {

    /** Somebody with an attempt at the final. */
    record Sitter(Member member, EnrolmentId enrolment, AttemptId attempt) {}

    CohortId cohort() {
        return classroom.cohortOf(ThreeItems.course());
    }

    /** A trainee who has ended a final with these options chosen for its items. */
    Sitter ended(CohortId cohort, String... options) {
        Sitter sitter = open(cohort, options);
        sittings.submit(sitter.attempt(), sitter.member().id());
        return sitter;
    }

    /** A trainee in the middle of a final, with these options chosen so far. */
    Sitter open(CohortId cohort, String... options) {
        Member member = classroom.traineeOf(cohort);
        EnrolmentId enrolment = classroom.enrolmentOf(member);
        study(enrolment);
        var place = enrolments.current(member.id()).orElseThrow();
        AttemptId attempt = ((Beginning.Begun) sittings.begin(place, AssessmentKind.FINAL)).attempt();
        IntStream.rangeClosed(1, options.length).forEach(number -> answer(attempt, number, options[number - 1]));
        return new Sitter(member, enrolment, attempt);
    }

    void answer(AttemptId attempt, int item, String option) {
        jdbc.sql("""
                update attempt_item
                   set answer = array[:option], saved_at = :at
                 where attempt_id = :attempt
                   and item_id = :item
                """)
                .param("attempt", attempt.value())
                .param("item", ThreeItems.version(item).id().value())
                .param("option", option)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void evaluate(EnrolmentId enrolment) {
        jdbc.sql("insert into evaluation (enrolment_id, answers, submitted_at) values (?, '{}', ?)")
                .params(enrolment.value(), OffsetDateTime.now(clock))
                .update();
    }

    /** The mark of today, such as "2/1 of 3, passed". */
    String outcome(Sitter sitter) {
        return said("attempt_outcome", sitter);
    }

    /** The mark that was given at the end of the attempt. */
    String original(Sitter sitter) {
        return said("attempt", sitter);
    }

    private String said(String table, Sitter sitter) {
        return jdbc.sql("""
                select awarded_numerator || '/' || awarded_denominator || ' of ' || available
                       || case when passed then ', passed' else ', failed' end
                  from %s
                 where id = ?
                """.formatted(table))
                .param(sitter.attempt().value())
                .query(String.class)
                .single();
    }

    String overall(Sitter sitter) {
        return jdbc.sql("select overall from enrolment where id = ?")
                .param(sitter.enrolment().value())
                .query(String.class)
                .single();
    }

    /** Many who have ended a final, each with the first option b and the others as given; without items before it. */
    void many(CohortId cohort, int people) {
        List.of(
                        "create temporary table crowd as select gen_random_uuid() as person, gen_random_uuid() as enrolment,"
                                + " gen_random_uuid() as attempt, n from generate_series(1, %d) n".formatted(people),
                        "insert into person (id, email, name, role, created_at)"
                                + " select person, person || '@crowd.test', 'Person ' || n, 'TRAINEE', now() from crowd",
                        """
                        insert into enrolment (id, person_id, cohort_id, course_version, pre_test_form, final_form, enrolled_at,
                                               overall, attempts_left, last_active_at)
                        select enrolment, person, '%s', '%s', 'A', 'B', now(), 'IN_PROGRESS', 2, now() from crowd
                        """.formatted(cohort, ThreeItems.course().hash()),
                        """
                        insert into attempt (id, enrolment_id, course_version, kind, lesson, form, number, started_at, submitted_at,
                                             awarded_numerator, awarded_denominator, available, passed)
                        select case kind when 'FINAL' then attempt else gen_random_uuid() end, enrolment, '%s', kind,
                               case kind when 'CHECK' then 'why' end, case kind when 'CHECK' then null else 'A' end, 1,
                               now(), now(), 1, 1, 3, kind <> 'FINAL'
                          from crowd, unnest(array['PRE_TEST', 'CHECK', 'FINAL']) as kind
                        """.formatted(ThreeItems.course().hash()),
                        insertItem(1, "b"),
                        insertItem(2, "a"),
                        insertItem(3, "c"),
                        "drop table crowd")
                .forEach(statement -> jdbc.sql(statement).update());
    }

    private static String insertItem(int number, String option) {
        ItemVersion item = ThreeItems.version(number);
        return """
                insert into attempt_item (attempt_id, position, item_id, item_hash, shown, answer, saved_at)
                select attempt, %d, '%s', '%s', '{a,b,c}', '{%s}', now() from crowd
                """.formatted(number, item.id(), item.hash(), option);
    }

    private void study(EnrolmentId enrolment) {
        end(enrolment, "PRE_TEST", null);
        end(enrolment, "CHECK", ThreeItems.LESSON.value());
        transactions.executeWithoutResult(status -> {
            standings.active(enrolment, clock.instant());
            standings.refresh(enrolment);
        });
    }

    private void end(EnrolmentId enrolment, String kind, String lesson) {
        jdbc.sql("""
                insert into attempt (id, enrolment_id, course_version, kind, lesson, form, number, started_at, submitted_at,
                                     awarded_numerator, awarded_denominator, available, passed)
                select :id, id, course_version, :kind, :lesson, case when :lesson is null then 'A' end, 1, :at, :at, 1, 1, 3, true
                  from enrolment
                 where id = :enrolment
                """)
                .param("id", UUID.randomUUID())
                .param("kind", kind)
                .param("lesson", lesson, Types.VARCHAR)
                .param("at", OffsetDateTime.now(clock))
                .param("enrolment", enrolment.value())
                .update();
    }
}
