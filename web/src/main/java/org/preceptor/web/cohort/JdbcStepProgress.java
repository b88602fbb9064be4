package org.preceptor.web.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the people on a page are with each step, what they scored in it and when. */
@Repository
class JdbcStepProgress {

    /** What was submitted last counts, then what was begun last, then the opening of the lesson. */
    private static final String PROGRESS = """
            with work as (
                 select enrolment_id, case kind when 'PRE_TEST' then 'pre-test' when 'FINAL' then 'final' else 'lesson:' || lesson end as step,
                        score, submitted_at, coalesce(submitted_at, started_at) as at
                   from attempt_outcome
                  where enrolment_id in (:enrolments)
                    and kind <> 'REVIEW'
                  union all
                 select enrolment_id, 'lesson:' || lesson, null, null, opened_at
                   from lesson_opening
                  where enrolment_id in (:enrolments)
                  union all
                 select enrolment_id, 'evaluation', null, submitted_at, submitted_at
                   from evaluation
                  where enrolment_id in (:enrolments)
            ),
            latest as (
                 select distinct on (enrolment_id, step) enrolment_id, step, score, at
                   from work
                  order by enrolment_id, step, submitted_at desc nulls last, at desc
            )
            select s.enrolment_id, s.step, s.state, l.score, l.at
              from enrolment_step s
              left join latest l on l.enrolment_id = s.enrolment_id and l.step = s.step
             where s.enrolment_id in (:enrolments)
             order by s.enrolment_id, s.position
            """;

    private final JdbcClient jdbc;

    JdbcStepProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<EnrolmentId, Map<Step, StepProgress>> of(List<Trainee> trainees) {
        Map<EnrolmentId, Map<Step, StepProgress>> steps = new HashMap<>();
        if (trainees.isEmpty()) {
            return steps;
        }
        jdbc.sql(PROGRESS)
                .param(
                        "enrolments",
                        trainees.stream()
                                .map(trainee -> trainee.enrolment().value())
                                .toList())
                .query(row -> {
                    steps.computeIfAbsent(
                                    new EnrolmentId(row.getObject("enrolment_id", UUID.class)), id -> new HashMap<>())
                            .put(Step.parse(row.getString("step")), progress(row));
                });
        return steps;
    }

    private static StepProgress progress(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new StepProgress(
                StepState.valueOf(row.getString("state")),
                row.getBigDecimal("score"),
                at == null ? null : at.toInstant());
    }
}
