package org.preceptor.web.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.progress.Overall;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of a cohort: searched, filtered, sorted and paged by the database. */
@Repository
class JdbcRoll {

    /** The urgency of a trainee is that of the first of {@code NeedsAttention}'s reasons, or null where there is none. */
    private static final String PAGE = """
            with trainee as (
                 select p.id as person_id, e.id as enrolment_id, p.name, p.email, p.simulated, e.overall,
                        e.finals_failed, e.attempts_left, e.enrolled_at, e.last_active_at, c.due_on,
                        (select a.score
                           from attempt_outcome a
                          where a.enrolment_id = e.id
                            and a.kind = 'FINAL'
                            and a.submitted_at is not null
                          order by a.number desc
                          limit 1) as last_final,
                        case when e.overall in ('PASSED', 'CERTIFIED')                                    then null
                             when e.finals_failed > 0 and e.attempts_left = 0                             then 0
                             when e.finals_failed >= :failedTwice                                         then 1
                             when c.due_on < :today                                                       then 2
                             when c.due_on <= :dueSoonUntil and e.overall = 'NOT_STARTED'                 then 3
                             when c.due_on <= :dueSoonUntil                                               then 4
                             when e.overall = 'IN_PROGRESS' and e.last_active_at < :idleBefore            then 5
                             when e.overall = 'NOT_STARTED' and e.enrolled_at < :enrolledBefore           then 6
                         end as urgency
                   from enrolment e
                   join person p on p.id = e.person_id
                   join lateral (select greatest(due_on, e.extended_due_on) as due_on from cohort where id = e.cohort_id) c on true
                  where e.cohort_id = :cohort
                    and e.left_at is null
            ), found as (
                 select trainee.*,
                        count(*)     over () as total,
                        row_number() over (order by
                            case when :sort = 'URGENCY'          then urgency        end,
                            case when :sort = 'NAME_DOWN'        then lower(name)    end desc,
                            case when :sort = 'LAST_ACTIVE'      then last_active_at end nulls first,
                            case when :sort = 'LAST_ACTIVE_DOWN' then last_active_at end desc nulls last,
                            case when :sort = 'FINAL'            then last_final     end nulls last,
                            case when :sort = 'FINAL_DOWN'       then last_final     end desc nulls last,
                            lower(name), enrolment_id) as place
                   from trainee
                  where (:search = '' or position(lower(:search) in lower(name)) > 0
                                      or position(lower(:search) in email) > 0)
                    and (:state = 'ANY' or :state = overall
                                        or :state = 'PASSED'       and overall = 'CERTIFIED'
                                        or :state = 'NEEDS_A_WORD' and urgency is not null)
            )
            select found.*,
                   (select a.score
                      from attempt_outcome a
                     where a.enrolment_id = found.enrolment_id
                       and a.kind = 'PRE_TEST'
                       and a.submitted_at is not null
                     order by a.number
                     limit 1) as pre_test
              from found
             where place >  least(:skip, (total - 1) / :size * :size)
               and place <= least(:skip, (total - 1) / :size * :size) + :size
             order by place
            """;

    private record Found(int total, Trainee trainee) {}

    private final JdbcClient jdbc;

    JdbcRoll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The page of people that a view asks for, without their steps. */
    People find(CohortId cohort, PeopleView view, Thresholds thresholds) {
        List<Found> found = jdbc.sql(PAGE)
                .params(thresholds.parameters())
                .param("cohort", cohort.value())
                .param("search", view.search())
                .param("state", view.state().name())
                .param("sort", view.sort().name())
                .param("skip", view.slice().skip())
                .param("size", view.slice().size())
                .query((row, number) -> new Found(row.getInt("total"), trainee(row)))
                .list();
        List<Trainee> trainees = found.stream().map(Found::trainee).toList();
        int total = found.isEmpty() ? 0 : found.getFirst().total();
        return new People(total, view.slice().within(total), trainees, Map.of());
    }

    /** Somebody who is in the cohort now. */
    Optional<Trainee> find(CohortId cohort, PersonId person) {
        return jdbc.sql("""
                select p.id as person_id, e.id as enrolment_id, p.name, p.email, p.simulated, e.overall, e.finals_failed,
                       e.attempts_left, e.enrolled_at, e.last_active_at, c.due_on,
                       cast(null as numeric) as pre_test, cast(null as numeric) as last_final
                  from enrolment e
                  join person p on p.id = e.person_id
                  join lateral (select greatest(due_on, e.extended_due_on) as due_on from cohort where id = e.cohort_id) c on true
                 where e.cohort_id = :cohort
                   and e.person_id = :person
                   and e.left_at is null
                """)
                .param("cohort", cohort.value())
                .param("person", person.value())
                .query((row, number) -> trainee(row))
                .optional();
    }

    /** The same page with the state of every step of those on it. */
    People withSteps(People people) {
        return new People(people.found(), people.slice(), people.trainees(), steps(people.trainees()));
    }

    private Map<EnrolmentId, Map<Step, StepState>> steps(List<Trainee> trainees) {
        Map<EnrolmentId, Map<Step, StepState>> steps = new HashMap<>();
        if (trainees.isEmpty()) {
            return steps;
        }
        jdbc.sql("""
                select enrolment_id, step, state
                  from enrolment_step
                 where enrolment_id in (:enrolments)
                 order by enrolment_id, position
                """)
                .param(
                        "enrolments",
                        trainees.stream()
                                .map(trainee -> trainee.enrolment().value())
                                .toList())
                .query(row -> {
                    steps.computeIfAbsent(
                                    new EnrolmentId(row.getObject("enrolment_id", UUID.class)), id -> new HashMap<>())
                            .put(Step.parse(row.getString("step")), StepState.valueOf(row.getString("state")));
                });
        return steps;
    }

    private static Trainee trainee(ResultSet row) throws SQLException {
        return new Trainee(
                new PersonId(row.getObject("person_id", UUID.class)),
                new EnrolmentId(row.getObject("enrolment_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("simulated"),
                Overall.valueOf(row.getString("overall")),
                row.getInt("finals_failed"),
                row.getInt("attempts_left"),
                row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("last_active_at", OffsetDateTime.class)),
                row.getObject("due_on", LocalDate.class),
                row.getBigDecimal("pre_test"),
                row.getBigDecimal("last_final"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
