package org.preceptor.web.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.Course;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.web.page.Fault;
import org.preceptor.web.page.Faults;

/**
 * The days that were typed for the steps of a course, by the names of their fields: {@code day-1} for the first step.
 *
 * @param due the day by which the whole course is due, where one is set
 */
record DaysForm(
        List<Step> steps,
        Map<String, String> typed,
        @Nullable LocalDate due) {

    static DaysForm of(Course course, Map<String, String> typed, @Nullable LocalDate due) {
        return new DaysForm(Standing.steps(course), typed, due);
    }

    /** A form that holds the days which are set. */
    static DaysForm of(Course course, Map<Step, LocalDate> days) {
        List<Step> steps = Standing.steps(course);
        Map<String, String> typed = new HashMap<>();
        days.forEach((step, day) -> typed.put(field(steps.indexOf(step)), day.toString()));
        return new DaysForm(steps, typed, null);
    }

    static String field(int step) {
        return "day-" + (step + 1);
    }

    String value(int step) {
        return typed.getOrDefault(field(step), "").strip();
    }

    Faults faults() {
        List<Fault> faults = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            String value = value(step);
            if (!value.isEmpty() && DayText.read(value).isEmpty()) {
                faults.add(new Fault(field(step), DayText.UNREADABLE));
            } else if (due != null && DayText.read(value).filter(due::isBefore).isPresent()) {
                faults.add(new Fault(
                        field(step), "The whole course is due before this. Choose %s or earlier.".formatted(due)));
            }
        }
        return new Faults(faults);
    }

    /** The days; only where there is no fault. */
    Map<Step, LocalDate> days() {
        Map<Step, LocalDate> days = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            DayText.read(value(i)).ifPresent(day -> days.put(step, day));
        }
        return days;
    }
}
