package org.preceptor.web.cohort;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.ItemVersion;
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
        UUID attempt = UUID.randomUUID();
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
                .param("id", attempt)
                .param("kind", kind)
                .param("lesson", lesson, java.sql.Types.VARCHAR)
                .param("started", Cohorts.utc(at.minusSeconds(900)))
                .param("at", Cohorts.utc(at))
                .param("points", points)
                .param("items", ITEMS)
                .param("passed", points >= TO_PASS)
                .param("enrolment", id.value())
                .update();
        if (lesson == null) {
            answers(attempt, points, at);
        }
        return active(at);
    }

    /** The items of form A, so many of them with the key. */
    private void answers(UUID attempt, int points, Instant at) {
        List<ItemVersion> items = EightLessons.course().onForm(new FormLetter("A")).stream()
                .map(ItemVersion::of)
                .toList();
        jdbc.sql("""
                insert into attempt_item (attempt_id, position, item_id, item_hash, shown, answer, saved_at)
                select :attempt, number, id, hash, '{a,b}', array[case when number <= :points then 'a' else 'b' end], :at
                  from unnest(:ids, :hashes) with ordinality as i (id, hash, number)
                """)
                .param("attempt", attempt)
                .param("points", points)
                .param("at", Cohorts.utc(at))
                .param("ids", items.stream().map(item -> item.id().value()).toArray(String[]::new))
                .param("hashes", items.stream().map(item -> item.hash().hex()).toArray(String[]::new))
                .update();
    }

    private Enrolled active(Instant at) {
        jdbc.sql("update enrolment set last_active_at = greatest(last_active_at, ?) where id = ?")
                .params(Cohorts.utc(at), id.value())
                .update();
        refresh.run();
        return this;
    }
}
