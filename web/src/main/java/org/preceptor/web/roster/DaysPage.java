package org.preceptor.web.roster;

import java.util.List;
import java.util.stream.IntStream;
import org.preceptor.core.course.Course;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;
import org.preceptor.web.progress.StepTitles;

/** The form that says by when each step of a cohort is due. */
public record DaysPage(String address, String cohort, List<Field> fields, Faults faults) {

    static DaysPage of(Roster roster, Course course, DaysForm form, Faults faults) {
        List<Step> steps = Standing.steps(course);
        return new DaysPage(
                roster.address(),
                roster.name(),
                IntStream.range(0, steps.size())
                        .mapToObj(step -> Field.date(DaysForm.field(step), title(steps.get(step), course))
                                .holding(form.value(step), faults))
                        .toList(),
                faults);
    }

    private static String title(Step step, Course course) {
        String title = StepTitles.of(step, course);
        return step instanceof Step.Study(var slug)
                ? "Lesson %d, %s".formatted(course.lesson(slug).orElseThrow().number(), title)
                : title;
    }
}
