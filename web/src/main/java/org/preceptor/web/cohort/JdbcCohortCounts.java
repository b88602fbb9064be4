package org.preceptor.web.cohort;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of a cohort, added up from rows that the database keeps whenever something is done; few, however many people. */
@Repository
class JdbcCohortCounts {

    /**
     * People are looked at one by one where they were last active or enrolled on the day on which the limit lies, which is a day of
     * UTC, and where they have a reason set aside.
     */
    private static final String NEEDS = """
            with e as (
                 select cast(null as uuid) as id, set_aside, concern, overall, finals_failed, attempts_left,
                        since::timestamp at time zone 'UTC' as last_active_at,
                        since::timestamp at time zone 'UTC' as enrolled_at, extended_due_on, people
                   from cohort_tally
                  where cohort_id = :cohort
                    and not set_aside
                    and not (overall = 'IN_PROGRESS' and since = (:idleBefore at time zone 'UTC')::date)
                    and not (overall = 'NOT_STARTED' and since = (:enrolledBefore at time zone 'UTC')::date)
                  union all
                 select id, set_aside, concern, overall, finals_failed, attempts_left, last_active_at, enrolled_at, extended_due_on, 1
                   from enrolment
                  where cohort_id = :cohort
                    and left_at is null
                    and not set_aside
                    and overall = 'IN_PROGRESS'
                    and last_active_at >= date_trunc('day', :idleBefore, 'UTC')
                    and last_active_at <  date_trunc('day', :idleBefore, 'UTC') + interval '24 hours'
                  union all
                 select id, set_aside, concern, overall, finals_failed, attempts_left, last_active_at, enrolled_at, extended_due_on, 1
                   from enrolment
                  where cohort_id = :cohort
                    and left_at is null
                    and not set_aside
                    and overall = 'NOT_STARTED'
                    and enrolled_at >= date_trunc('day', :enrolledBefore, 'UTC')
                    and enrolled_at <  date_trunc('day', :enrolledBefore, 'UTC') + interval '24 hours'
                  union all
                 select id, set_aside, concern, overall, finals_failed, attempts_left, last_active_at, enrolled_at, extended_due_on, 1
                   from enrolment
                  where cohort_id = :cohort
                    and left_at is null
                    and set_aside
            )
            select %s as urgency, sum(people) as people
              from e
             group by 1
            having sum(people) > 0
             order by 1
            """.formatted(Urgency.SQL);

    private final JdbcClient jdbc;

    JdbcCohortCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CohortCounts of(CohortId cohort, Thresholds thresholds) {
        return new CohortCounts(tally(cohort), funnel(cohort), needs(cohort, thresholds));
    }

    Tally tally(CohortId cohort) {
        Map<String, Integer> people = new HashMap<>();
        jdbc.sql("select overall, sum(people) as people from cohort_tally where cohort_id = :cohort group by overall")
                .param("cohort", cohort.value())
                .query(row -> {
                    people.put(row.getString("overall"), row.getInt("people"));
                });
        int certified = people.getOrDefault("CERTIFIED", 0);
        return new Tally(
                people.getOrDefault("NOT_STARTED", 0),
                people.getOrDefault("IN_PROGRESS", 0),
                people.getOrDefault("PASSED", 0) + certified,
                certified);
    }

    /** How many need a word today, each counted by the most urgent reason, the most urgent first. */
    Map<Need, Integer> needs(CohortId cohort, Thresholds thresholds) {
        Map<Need, Integer> needs = new EnumMap<>(Need.class);
        jdbc.sql(NEEDS)
                .params(thresholds.parameters())
                .param("cohort", cohort.value())
                .query(row -> {
                    if (row.getObject("urgency") != null) {
                        needs.put(Need.of(row.getInt("urgency")), row.getInt("people"));
                    }
                });
        return needs;
    }

    Funnel funnel(CohortId cohort) {
        Map<Step, Map<StepState, Integer>> people = new HashMap<>();
        jdbc.sql("""
                select step, state, sum(people) as people
                  from cohort_funnel
                 where cohort_id = :cohort
                 group by step, state
                """).param("cohort", cohort.value()).query(row -> {
            people.computeIfAbsent(Step.parse(row.getString("step")), step -> new EnumMap<>(StepState.class))
                    .put(StepState.valueOf(row.getString("state")), row.getInt("people"));
        });
        return new Funnel(people);
    }
}
