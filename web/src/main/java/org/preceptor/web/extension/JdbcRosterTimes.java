package org.preceptor.web.extension;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Extra time that came with lists of people, in the table {@code extension}; for many in as many statements as for one. */
@Repository
class JdbcRosterTimes {

    private record Share(PersonId person, int percent) {}

    private final JdbcClient jdbc;

    JdbcRosterTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The shares in per cent that members have from a list. */
    Map<PersonId, Integer> of(CohortId cohort) {
        return jdbc
                .sql("""
                select x.person_id, x.percent
                  from extension x
                  join enrolment e on e.cohort_id = x.cohort_id and e.person_id = x.person_id
                 where x.cohort_id = :cohort
                   and x.from_roster
                   and x.withdrawn_at is null
                   and x.granted_at >= e.enrolled_at
                   and e.left_at is null
                 order by x.person_id
                """)
                .param("cohort", cohort.value())
                .query((row, number) ->
                        new Share(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("percent")))
                .list()
                .stream()
                .collect(Collectors.toMap(Share::person, Share::percent));
    }

    void withdraw(CohortId cohort, Collection<PersonId> people, PersonId by, Instant at) {
        jdbc.sql("""
                update extension
                   set withdrawn_by = :by, withdrawn_at = :at
                 where cohort_id = :cohort
                   and person_id = any (:people::uuid[])
                   and from_roster
                   and withdrawn_at is null
                """)
                .param("cohort", cohort.value())
                .param("people", texts(people))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(CohortId cohort, Map<PersonId, Integer> shares, String reason, PersonId by, Instant at) {
        given(shares, jdbc.sql("""
                insert into extension (id, cohort_id, person_id, kind, percent, minutes, reason, granted_by, granted_at,
                                       from_roster)
                select gen_random_uuid(), :cohort, p.person, 'TIME', p.percent, 0, :reason, :by, :at, true
                  from unnest(:people::uuid[], :percents::int[]) as p (person, percent)
                """))
                .param("cohort", cohort.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Moves the deadlines of running attempts, each by a share of their limit. */
    void extend(CohortId cohort, Running running, Map<PersonId, Integer> more, Instant now) {
        given(more, jdbc.sql("""
                update attempt a
                   set deadline = a.deadline + make_interval(secs => :limit * p.percent / 100)
                  from enrolment e
                  join unnest(:people::uuid[], :percents::int[]) as p (person, percent) on p.person = e.person_id
                 where e.id = a.enrolment_id
                   and e.cohort_id = :cohort
                   and e.left_at is null
                   and a.course_version = :course
                   and a.kind = :kind
                   and a.submitted_at is null
                   and a.deadline > :cutoff
                """))
                .param("cohort", cohort.value())
                .param("course", running.course().hex())
                .param("kind", running.kind().name())
                .param("limit", running.limit().toSeconds())
                .param("cutoff", now.minus(Attempt.GRACE).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A timed assessment of a course version, with its limit. */
    record Running(ContentHash course, AssessmentKind kind, Duration limit) {}

    private static StatementSpec given(Map<PersonId, Integer> shares, StatementSpec statement) {
        PersonId[] people = shares.keySet().toArray(PersonId[]::new);
        Integer[] percents = new Integer[people.length];
        for (int i = 0; i < people.length; i++) {
            percents[i] = shares.getOrDefault(people[i], 0);
        }
        return statement.param("people", texts(List.of(people))).param("percents", percents);
    }

    private static String[] texts(Collection<PersonId> people) {
        return people.stream().map(PersonId::toString).toArray(String[]::new);
    }
}
