package org.preceptor.web.cohort;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.security.Member;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody's place in a cohort of a test, and what they do there. An assessment has eight points; six pass. */
record Enrolled(Member member, EnrolmentId id, JdbcClient jdbc, Runnable refresh) {

    private static final int ITEMS = 8;
    private static final int TO_PASS = 6;

    PersonId person() {
        return member.id();
    }

    Enrolled takesThePreTest(int points, Instant at) {
        return submits("PRE_TEST", null, points, at);
    }

    /** Opens the first lessons and ends their checks. */
    Enrolled studies(int lessons, Instant at) {
        IntStream.rangeClosed(1, lessons).forEach(lesson -> {
            opens(lesson, at);
            submits("CHECK", "lesson-" + lesson, ITEMS, at);
        });
        return this;
    }

    Enrolled opens(int lesson, Instant at) {
        jdbc.sql("insert into lesson_opening (enrolment_id, lesson, opened_at) values (?, ?, ?)")
                .params(id.value(), EightLessons.slug(lesson).value(), Cohorts.utc(at))
                .update();
        return active(at);
    }

    Enrolled takesTheFinal(int points, Instant at) {
        return submits("FINAL", null, points, at);
    }

    Enrolled evaluates(Instant at) {
        jdbc.sql("insert into evaluation (enrolment_id, answers, submitted_at) values (?, '{}', ?)")
                .params(id.value(), Cohorts.utc(at))
                .update();
        return active(at);
    }

    private Enrolled submits(String kind, String lesson, int points, Instant at) {
        jdbc.sql("""
                insert into attempt (id, enrolment_id, course_version, kind, lesson, form, number, started_at, submitted_at,
                                     awarded_numerator, awarded_denominator, available, passed)
                select :id, e.id, e.course_version, :kind, :lesson, case when :lesson is null then 'A' end,
                       1 + (select count(*)
                              from attempt
                             where enrolment_id = e.id
                               and kind = :kind
                               and lesson is not distinct from :lesson),
                       :started, :at, :points, 1, :items, :passed
                  from enrolment e
                 where e.id = :enrolment
                """)
                .param("id", UUID.randomUUID())
                .param("kind", kind)
                .param("lesson", lesson, java.sql.Types.VARCHAR)
                .param("started", Cohorts.utc(at.minusSeconds(900)))
                .param("at", Cohorts.utc(at))
                .param("points", points)
                .param("items", ITEMS)
                .param("passed", points >= TO_PASS)
                .param("enrolment", id.value())
                .update();
        return active(at);
    }

    private Enrolled active(Instant at) {
        jdbc.sql("update enrolment set last_active_at = greatest(last_active_at, ?) where id = ?")
                .params(Cohorts.utc(at), id.value())
                .update();
        refresh.run();
        return this;
    }
}
