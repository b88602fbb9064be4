package org.preceptor.web.extension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.Course;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;
import org.preceptor.web.page.Select;
import org.preceptor.web.page.Times;
import org.preceptor.web.progress.StepTitles;

/**
 * The form that gives one kind of extension to everybody in a cohort or to one person.
 *
 * @param archived since which day the cohort is archived, so that nothing is given; absent while it is open
 * @param whom to whom it is given
 * @param back where everything is listed that was given
 * @param choice what is chosen besides the fields; absent where there is no choice
 * @param possible whether there is anything to give; there is no later day where none is set
 */
public record ExtensionFormPage(
        String cohort,
        @Nullable String archived,
        String title,
        String words,
        String whom,
        String action,
        String back,
        @Nullable Select choice,
        List<Field> fields,
        Faults faults,
        boolean possible) {

    /** What was typed and what is wrong with it. */
    record Typed(ExtensionForm form, Faults faults) {}

    static ExtensionFormPage of(Group group, ExtensionKind kind, Typed typed, Course course, Times times) {
        Group.One one = group.one();
        return new ExtensionFormPage(
                group.name(),
                times.dayIfAny(group.archived()),
                kind.title(),
                kind.words(),
                one == null ? "everybody in this cohort, also those who join later" : one.name(),
                group.address(kind),
                group.address(),
                choice(group, kind, typed, course, times),
                fields(kind, typed.form(), typed.faults()),
                typed.faults(),
                kind != ExtensionKind.DUE || !days(group, course, times).isEmpty());
    }

    private static @Nullable Select choice(Group group, ExtensionKind kind, Typed typed, Course course, Times times) {
        return switch (kind) {
            case TIME -> null;
            case ATTEMPTS ->
                Select.of(
                                "pause",
                                "Pause before it",
                                List.of(
                                        new Select.Option("", "as in the plan", false),
                                        new Select.Option(ExtensionForm.NO_PAUSE, "none, it may begin at once", false)))
                        .holding(typed.form().pause(), typed.faults());
            case DUE ->
                Select.of("step", "For", days(group, course, times))
                        .holding(typed.form().step(), typed.faults());
        };
    }

    private static List<Select.Option> days(Group group, Course course, Times times) {
        List<Select.Option> days = new ArrayList<>();
        LocalDate last = group.due().course();
        if (last != null) {
            days.add(new Select.Option("", "the whole course, due on %s".formatted(times.day(last)), false));
        }
        Map<Step, LocalDate> steps = group.due().steps();
        for (Step step : Standing.steps(course)) {
            LocalDate day = steps.get(step);
            if (day != null) {
                days.add(new Select.Option(
                        step.key(), "%s, due on %s".formatted(StepTitles.of(step, course), times.day(day)), false));
            }
        }
        return days;
    }

    private static List<Field> fields(ExtensionKind kind, ExtensionForm form, Faults faults) {
        Field reason = Field.text("reason", "Reason")
                .hinted("It stays on record and is shown to instructors only.")
                .holding(form.reason(), faults);
        Field until = Field.date("until", "Last day")
                .hinted("Attempts that begin later do not have it. Leave it empty for no end.")
                .holding(form.until(), faults);
        return switch (kind) {
            case TIME ->
                List.of(
                        Field.text("percent", "Share of the limit, in per cent")
                                .hinted("25 makes an hour an hour and a quarter. What is given several times adds up.")
                                .holding(form.percent(), faults),
                        Field.text("minutes", "Minutes").holding(form.minutes(), faults),
                        reason,
                        until);
            case ATTEMPTS ->
                List.of(
                        Field.text("attempts", "How many more attempts").holding(form.attempts(), faults),
                        reason,
                        until);
            case DUE -> List.of(Field.date("day", "New due day").holding(form.day(), faults), reason);
        };
    }
}
