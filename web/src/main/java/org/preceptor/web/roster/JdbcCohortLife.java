package org.preceptor.web.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.progress.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of a cohort: its version, the days of its steps, and whether it is archived. */
@Repository
class JdbcCohortLife {

    private record Day(Step step, LocalDate day) {}

    private final JdbcClient jdbc;

    JdbcCohortLife(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is archived already. */
    boolean archive(CohortId id, Instant at) {
        return jdbc.sql("update cohort set archived_at = :at where id = :id and archived_at is null")
                        .param("id", id.value())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** Lets every open attempt of a cohort end at a moment as if its time were over, with what is saved. */
    void endAttempts(CohortId id, Instant at) {
        jdbc.sql("""
                update attempt a
                   set deadline = least(a.deadline, greatest(:at, a.started_at + interval '1 second'))
                  from enrolment e
                 where e.id = a.enrolment_id
                   and e.cohort_id = :id
                   and a.submitted_at is null
                """).param("id", id.value()).param("at", utc(at)).update();
    }

    /** False where it is not archived. */
    boolean reopen(CohortId id) {
        return jdbc.sql("update cohort set archived_at = null where id = :id and archived_at is not null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Every version of the cohort's course, the newest first. */
    List<VersionUse> versions(CohortId id) {
        return jdbc.sql("""
                select v.hash, v.title, v.published_at, v.hash = c.course_version as chosen,
                       (select count(*)
                          from enrolment e
                         where e.cohort_id = c.id
                           and e.course_version = v.hash
                           and e.left_at is null) as people
                  from cohort c
                  join course_version own on own.hash = c.course_version
                  join course_version v on v.slug = own.slug
                 where c.id = :id
                 order by v.published_at desc, v.hash
                """)
                .param("id", id.value())
                .query((row, number) -> new VersionUse(
                        new ContentHash(row.getString("hash")),
                        row.getString("title"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getInt("people"),
                        row.getBoolean("chosen")))
                .list();
    }

    /** Lets new members join another version of the same course; false where it is none or the one they join already. */
    boolean adopt(CohortId id, ContentHash version) {
        return jdbc.sql("""
                update cohort c
                   set course_version = :version
                  from course_version own, course_version v
                 where c.id = :id
                   and own.hash = c.course_version
                   and v.hash = :version
                   and v.slug = own.slug
                   and v.hash <> own.hash
                """)
                        .param("id", id.value())
                        .param("version", version.hex())
                        .update()
                == 1;
    }

    Map<Step, LocalDate> days(CohortId id) {
        return jdbc
                .sql("select step, due_on from cohort_step_due where cohort_id = :id order by step")
                .param("id", id.value())
                .query((row, number) ->
                        new Day(Step.parse(row.getString("step")), row.getObject("due_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Day::step, Day::day));
    }

    void setDays(CohortId id, Map<Step, LocalDate> days) {
        jdbc.sql("delete from cohort_step_due where cohort_id = :id")
                .param("id", id.value())
                .update();
        days.forEach((step, day) -> jdbc.sql("""
                insert into cohort_step_due (cohort_id, step, due_on)
                values (:id, :step, :day)
                """)
                .param("id", id.value())
                .param("step", step.key())
                .param("day", day)
                .update());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
