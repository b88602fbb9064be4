package org.preceptor.web.extratime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Extra time kept in the table {@code extra_time}. */
@Repository
class JdbcExtraTimes {

    /** The longest list that is shown. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    JdbcExtraTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an attempt that begins at a moment has, everything that was given added up. */
    ExtraTime of(EnrolmentId enrolment, Instant at) {
        return jdbc.sql("""
                select coalesce(sum(x.percent), 0) as percent, coalesce(sum(x.minutes), 0) as minutes
                  from enrolment e
                  join extra_time x on x.cohort_id = e.cohort_id
                 where e.id = :enrolment
                   and (x.person_id is null or x.person_id = e.person_id)
                   and (x.expires_at is null or x.expires_at > :at)
                """)
                .param("enrolment", enrolment.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(JdbcExtraTimes::time)
                .single();
    }

    /** A cohort that somebody teaches, with the name of a person in it where one is asked for. */
    Optional<Group> group(CohortId cohort, @Nullable PersonId person, PersonId instructor) {
        return jdbc.sql("""
                select c.name, c.course_version, p.name as person
                  from cohort c
                  join cohort_instructor i on i.cohort_id = c.id
                  left join enrolment e on e.cohort_id = c.id and e.person_id = :person and e.left_at is null
                  left join person p on p.id = e.person_id
                 where c.id = :cohort
                   and i.person_id = :instructor
                   and (p.id is not null or :person::uuid is null)
                """)
                .param("cohort", cohort.value())
                .param("person", value(person))
                .param("instructor", instructor.value())
                .query((row, number) -> new Group(
                        cohort,
                        row.getString("name"),
                        new ContentHash(row.getString("course_version")),
                        one(person, row.getString("person"))))
                .optional();
    }

    List<Granted> granted(CohortId cohort) {
        return jdbc.sql("""
                select p.name as person, x.percent, x.minutes, x.reason, g.name as granted_by, x.granted_at, x.expires_at
                  from extra_time x
                  join person g on g.id = x.granted_by
                  left join person p on p.id = x.person_id
                 where x.cohort_id = :cohort
                 order by x.granted_at desc, x.id
                 limit :most
                """)
                .param("cohort", cohort.value())
                .param("most", MOST)
                .query((row, number) -> new Granted(
                        row.getString("person"),
                        time(row, number),
                        row.getString("reason"),
                        row.getString("granted_by"),
                        row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("expires_at", OffsetDateTime.class))))
                .list();
    }

    void add(Group group, Grant grant, PersonId by, Instant at) {
        Instant expires = grant.expires();
        jdbc.sql("""
                insert into extra_time (id, cohort_id, person_id, percent, minutes, reason, granted_by, granted_at, expires_at)
                values (:id, :cohort, :person, :percent, :minutes, :reason, :by, :at, :expires)
                """)
                .param("id", UUID.randomUUID())
                .param("cohort", group.cohort().value())
                .param("person", value(group.person()))
                .param("percent", grant.time().percent())
                .param("minutes", grant.time().minutes())
                .param("reason", grant.reason())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("expires", expires == null ? null : expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Moves the deadlines of the attempts of one kind that are still running; tells how many those are. */
    int extend(Group group, AssessmentKind kind, Duration by, Instant now) {
        return jdbc.sql("""
                update attempt a
                   set deadline = a.deadline + make_interval(secs => :seconds)
                  from enrolment e
                 where e.id = a.enrolment_id
                   and e.cohort_id = :cohort
                   and (e.person_id = :person or :person::uuid is null)
                   and a.course_version = :course
                   and a.kind = :kind
                   and a.submitted_at is null
                   and a.deadline > :cutoff
                """)
                .param("seconds", by.toSeconds())
                .param("cohort", group.cohort().value())
                .param("person", value(group.person()))
                .param("course", group.course().hex())
                .param("kind", kind.name())
                .param("cutoff", now.minus(Attempt.GRACE).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Group.@Nullable One one(@Nullable PersonId person, @Nullable String name) {
        return person == null || name == null ? null : new Group.One(person, name);
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static ExtraTime time(ResultSet row, int number) throws SQLException {
        return new ExtraTime(row.getInt("percent"), row.getInt("minutes"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
