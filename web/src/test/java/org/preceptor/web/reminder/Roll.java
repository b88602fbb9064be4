package org.preceptor.web.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
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

    /** Somebody who began and did nothing for ten days. */
    Member stalled(CohortId cohort) {
        Member trainee = notStarted(cohort);
        jdbc.sql("update enrolment set overall = 'IN_PROGRESS', last_active_at = ? where person_id = ?")
                .params(ago(10), trainee.uuid())
                .update();
        return trainee;
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
