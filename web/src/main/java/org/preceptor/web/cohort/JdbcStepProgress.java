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

    private static final String PROGRESS = """
            select s.enrolment_id, s.step, s.state, a.score,
                   coalesce(a.submitted_at, a.started_at, o.opened_at, v.submitted_at) as at
              from enrolment_step s
              left join lateral (
                   select score, submitted_at, started_at
                     from attempt_outcome
                    where enrolment_id = s.enrolment_id
                      and kind = case s.step when 'pre-test' then 'PRE_TEST' when 'final' then 'FINAL' else 'CHECK' end
                      and coalesce('lesson:' || lesson, s.step) = s.step
                    order by submitted_at is null, number desc
                    limit 1) a on true
              left join lesson_opening o on o.enrolment_id = s.enrolment_id and 'lesson:' || o.lesson = s.step
              left join evaluation v     on v.enrolment_id = s.enrolment_id and s.step = 'evaluation'
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
