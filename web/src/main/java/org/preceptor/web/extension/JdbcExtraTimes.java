package org.preceptor.web.extension;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Extra time, and the deadlines that it moves. */
@Repository
class JdbcExtraTimes {

    private final JdbcClient jdbc;

    JdbcExtraTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an attempt that begins at a moment has, everything that was given added up. */
    ExtraTime of(EnrolmentId enrolment, Instant at) {
        return jdbc.sql("""
                select coalesce(sum(x.percent), 0) as percent, coalesce(sum(x.minutes), 0) as minutes
                  from enrolment e
                  join extension x on x.cohort_id = e.cohort_id
                 where e.id = :enrolment
                   and x.kind = 'TIME'
                   and x.withdrawn_at is null
                   and (x.person_id is null or x.person_id = e.person_id and x.granted_at >= e.enrolled_at)
                   and (x.expires_at is null or x.expires_at > :at)
                """)
                .param("enrolment", enrolment.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new ExtraTime(row.getInt("percent"), row.getInt("minutes")))
                .single();
    }

    /** Moves the deadlines of the attempts of one kind that are still running; tells how many those are. */
    int extend(Group group, ContentHash course, AssessmentKind kind, Duration by, Instant now) {
        return jdbc.sql("""
                update attempt a
                   set deadline = a.deadline + make_interval(secs => :seconds)
                  from enrolment e
                 where e.id = a.enrolment_id
                   and e.cohort_id = :cohort
                   and (e.person_id = :person or :person::uuid is null)
                   and e.left_at is null
                   and a.course_version = :course
                   and a.kind = :kind
                   and a.submitted_at is null
                   and a.deadline > :cutoff
                """)
                .param("seconds", by.toSeconds())
                .param("cohort", group.cohort().value())
                .param("person", JdbcGroups.value(group.person()))
                .param("course", course.hex())
                .param("kind", kind.name())
                .param("cutoff", now.minus(Attempt.GRACE).atOffset(ZoneOffset.UTC))
                .update();
    }
}
