package org.preceptor.web.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.course.Course;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;

/** The columns of the exported progress; {@code docs/exports.md} says what each holds. */
final class ProgressColumns {

    private ProgressColumns() {}

    static List<Column<ProgressRow>> of(Cohort cohort, Course course) {
        List<Column<ProgressRow>> columns = new ArrayList<>(enrolment(cohort));
        Standing.steps(course)
                .forEach(step -> columns.add(new Column<>(
                        name(step, course), row -> Cell.code(row.steps().get(step)))));
        columns.addAll(results());
        columns.add(new Column<>("notice", row -> Cell.of(course.safetyNotice().strip())));
        return columns;
    }

    private static List<Column<ProgressRow>> enrolment(Cohort cohort) {
        return List.of(
                new Column<>("name", row -> Cell.of(row.name())),
                new Column<>("email", row -> Cell.of(row.email())),
                new Column<>("cohort", row -> Cell.of(cohort.name())),
                new Column<>("course", row -> Cell.of(row.course())),
                new Column<>("course_version", row -> Cell.of(row.version().brief())),
                new Column<>("enrolled_at", row -> Cell.of(row.enrolledAt())),
                new Column<>("due_on", row -> day(row.due())),
                new Column<>("overall", row -> Cell.code(row.overall())));
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.EMPTY : Cell.of(day.toString());
    }

    private static List<Column<ProgressRow>> results() {
        return List.of(
                new Column<>("pre_test_percent", row -> percent(row.preTest())),
                new Column<>("final_first_percent", row -> percent(row.firstFinal())),
                new Column<>("final_latest_percent", row -> percent(row.latestFinal())),
                new Column<>("final_attempts", row -> Cell.of(row.finalAttempts())),
                new Column<>("passed_at", row -> Cell.of(row.passedAt())),
                new Column<>("certificate_code", row -> Cell.of(row.certificate())),
                new Column<>("last_active_at", row -> Cell.of(row.lastActiveAt())),
                new Column<>("certificate_valid_until", row -> day(row.validUntil())));
    }

    private static String name(Step step, Course course) {
        return switch (step) {
            case Step.Before before -> "pre_test_state";
            case Step.Study study ->
                "lesson_%d_state"
                        .formatted(course.lesson(study.lesson()).orElseThrow().number());
            case Step.Final last -> "final_state";
            case Step.Evaluate evaluate -> "evaluation_state";
        };
    }

    private static Cell percent(@Nullable BigDecimal score) {
        return Cell.of(score == null ? null : score.stripTrailingZeros());
    }
}
