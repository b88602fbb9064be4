package org.preceptor.web.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.Classroom;
import org.preceptor.web.security.Member;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A cohort whose people need reminding. */
record Roll(Classroom classroom, JdbcClient jdbc, Clock clock) {

    /** Somebody who was enrolled two weeks ago and has not begun. */
    Member notStarted(CohortId cohort) {
        Member trainee = classroom.traineeOf(cohort);
        jdbc.sql("update enrolment set enrolled_at = ? where person_id = ?")
                .params(ago(14), trainee.uuid())
                .update();
        return trainee;
    }

    /** Many who were enrolled two weeks ago and have not begun. */
    void notStarted(CohortId cohort, int people) {
        jdbc.sql("""
                with joined as (
                    insert into person (id, email, name, role, created_at)
                    select id, id || '@crowd.test', 'Amina Okafor', 'TRAINEE', :at
                      from (select gen_random_uuid() as id from generate_series(1, :people)) as made
                    returning id)
                insert into enrolment (id, person_id, cohort_id, course_version, pre_test_form, final_form, enrolled_at, overall,
                                       attempts_left)
                select gen_random_uuid(), j.id, c.id, c.course_version, 'A', 'B', :at, 'NOT_STARTED', 3
                  from joined j, cohort c
                 where c.id = :cohort
                """)
                .param("at", ago(14))
                .param("people", people)
                .param("cohort", cohort.value())
                .update();
    }

    /** Somebody who began and did nothing for ten days. */
    Member stalled(CohortId cohort) {
        Member trainee = notStarted(cohort);
        jdbc.sql("update enrolment set overall = 'IN_PROGRESS', last_active_at = ? where person_id = ?")
                .params(ago(10), trainee.uuid())
                .update();
        return trainee;
    }

    /** Somebody who finished, with a certificate whose last day comes in some days; null for one without an end. */
    Member certified(CohortId cohort, @Nullable Integer days) {
        Member trainee = stalled(cohort);
        certify(trainee, cohort, days);
        return trainee;
    }

    void certify(Member trainee, CohortId cohort, @Nullable Integer days) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "update enrolment set overall = 'CERTIFIED', last_active_at = :at where person_id = :person and cohort_id = :cohort")
                .param("at", ago(10))
                .param("person", trainee.uuid())
                .param("cohort", cohort.value())
                .update();
        jdbc.sql("""
                insert into certificate (id, enrolment_id, code, holder, course_title, course_version, mark_numerator,
                                         mark_denominator, mark_available, issued_at, valid_until)
                select :id, id, :code, 'Amina Okafor', 'A course', course_version, 20, 1, 20, :at, :until
                  from enrolment
                 where person_id = :person
                   and cohort_id = :cohort
                """)
                .param("id", id)
                .param("code", id.toString())
                .param("at", ago(10))
                .param("until", days == null ? null : ago(-days).toLocalDate())
                .param("person", trainee.uuid())
                .param("cohort", cohort.value())
                .update();
    }

    /** Lets the course of a cohort be due in some days. */
    void due(CohortId cohort, int days) {
        jdbc.sql("update cohort set due_on = ? where id = ?")
                .params(ago(-days).toLocalDate(), cohort.value())
                .update();
    }

    void enrol(Member trainee, CohortId cohort) {
        jdbc.sql("""
                insert into enrolment (id, person_id, cohort_id, course_version, pre_test_form, final_form, enrolled_at, overall,
                                       attempts_left)
                select gen_random_uuid(), :person, c.id, c.course_version, 'A', 'B', :at, 'NOT_STARTED', 2
                  from cohort c
                 where c.id = :cohort
                """)
                .param("person", trainee.uuid())
                .param("cohort", cohort.value())
                .param("at", ago(14))
                .update();
    }

    void change(String set, Member trainee) {
        jdbc.sql("update person set " + set + " where id = ?")
                .param(trainee.uuid())
                .update();
    }

    private OffsetDateTime ago(int days) {
        return OffsetDateTime.now(clock).minus(Duration.ofDays(days));
    }
}
