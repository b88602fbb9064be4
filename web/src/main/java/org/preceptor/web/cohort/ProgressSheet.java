package org.preceptor.web.cohort;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.course.Course;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.page.Spreadsheet;

/** The columns of the exported progress; {@code docs/exports.md} says what each holds. */
record ProgressSheet(Cohort cohort, Course course) {

    List<String> header() {
        List<String> columns = new ArrayList<>(
                List.of("name", "email", "cohort", "course", "course_version", "enrolled_at", "due_on", "overall"));
        Standing.steps(course).forEach(step -> columns.add(column(step)));
        columns.addAll(List.of(
                "pre_test_percent",
                "final_first_percent",
                "final_latest_percent",
                "final_attempts",
                "passed_at",
                "certificate_code",
                "last_active_at",
                "notice"));
        return List.copyOf(columns);
    }

    List<String> line(ExportRow row) {
        LocalDate due = row.due();
        List<String> cells = new ArrayList<>(List.of(
                Spreadsheet.text(row.name()),
                Spreadsheet.text(row.email()),
                Spreadsheet.text(cohort.name()),
                Spreadsheet.text(row.course()),
                row.version().brief(),
                utc(row.enrolledAt()),
                due == null ? "" : due.toString(),
                code(row.overall())));
        Standing.steps(course).forEach(step -> cells.add(state(row.steps().get(step))));
        cells.addAll(List.of(
                percent(row.preTest()),
                percent(row.firstFinal()),
                percent(row.latestFinal()),
                String.valueOf(row.finalAttempts()),
                utc(row.passedAt()),
                row.certificate() == null ? "" : row.certificate(),
                utc(row.lastActiveAt()),
                Spreadsheet.text(course.safetyNotice().strip())));
        return List.copyOf(cells);
    }

    private String column(Step step) {
        return switch (step) {
            case Step.Before before -> "pre_test_state";
            case Step.Study study ->
                "lesson_%d_state"
                        .formatted(course.lesson(study.lesson()).orElseThrow().number());
            case Step.Final last -> "final_state";
            case Step.Evaluate evaluate -> "evaluation_state";
        };
    }

    private static String state(@Nullable StepState state) {
        return state == null ? "" : code(state);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String percent(@Nullable BigDecimal score) {
        if (score == null) {
            return "";
        }
        return score.signum() == 0 ? "0" : score.stripTrailingZeros().toPlainString();
    }

    private static String utc(@Nullable Instant moment) {
        return moment == null ? "" : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
