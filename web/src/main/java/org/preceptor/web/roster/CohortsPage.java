package org.preceptor.web.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.Select;
import org.preceptor.web.page.Times;

/**
 * The list of cohorts with the form that creates one.
 *
 * @param archived whether it lists those that are archived, instead of the others
 */
public record CohortsPage(boolean archived, List<Row> rows, Pages pages, NewCohort form) {

    /** One cohort. */
    public record Row(String address, String name, String course, String due, int members, int instructors) {}

    /** The form that creates a cohort; without a choice where there is only one course. */
    public record NewCohort(
            String id,
            Field name,
            Field starts,
            Field due,
            Field months,
            @Nullable Select course,
            @Nullable String only,
            Faults faults) {}

    static CohortsPage of(boolean archived, List<Roster> rosters, Pages pages, NewCohort form, Times times) {
        return new CohortsPage(
                archived, rosters.stream().map(roster -> row(roster, times)).toList(), pages, form);
    }

    static NewCohort form(CohortForm form, List<CourseChoice> courses, Faults faults, Times times) {
        return new NewCohort(
                form.id(),
                Field.text("name", "Name").holding(form.name(), faults),
                Field.date("starts", "Start date (optional)").holding(form.starts(), faults),
                Field.date("due", "Due date (optional)")
                        .hinted("The day by which the course should be passed.")
                        .holding(form.due(), faults),
                new MonthsText(form.months()).field(faults),
                courses.size() == 1 ? null : choice(form, courses, faults, times),
                courses.size() == 1 ? words(courses.getFirst(), times) : null,
                faults);
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    private static Select choice(CohortForm form, List<CourseChoice> courses, Faults faults, Times times) {
        var options = courses.stream()
                .map(course -> new Select.Option(course.hash().hex(), words(course, times), false))
                .toList();
        return Select.of("course", "Course", options).holding(form.course(), faults);
    }

    private static String words(CourseChoice course, Times times) {
        return "%s, published on %s".formatted(course.title(), times.day(course.published()));
    }

    private static Row row(Roster roster, Times times) {
        LocalDate due = roster.dates().due();
        return new Row(
                roster.address(),
                roster.name(),
                roster.course(),
                due == null ? "none" : times.day(due),
                roster.members(),
                roster.instructors());
    }
}
