package org.preceptor.web.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.account.NameText;
import org.preceptor.web.page.Fault;
import org.preceptor.web.page.Faults;

/**
 * What was typed to create or change a cohort; a field that was not sent is empty.
 *
 * @param id the id that the cohort will have, made with the form, so that a form sent twice makes one cohort
 * @param months for how many certificates are valid
 * @param course the hash of a course version; it may be missing where there is only one to choose
 */
record CohortForm(String id, String name, String starts, String due, String months, String course) {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    CohortForm {
        id = id != null && UUID_TEXT.matcher(id).matches()
                ? id
                : UUID.randomUUID().toString();
        name = Objects.requireNonNullElse(name, "");
        starts = Objects.requireNonNullElse(starts, "").strip();
        due = Objects.requireNonNullElse(due, "").strip();
        months = Objects.requireNonNullElse(months, "").strip();
        course = Objects.requireNonNullElse(course, "");
    }

    static CohortForm empty() {
        return new CohortForm("", "", "", "", "", "");
    }

    static CohortForm of(Roster roster) {
        return new CohortForm(
                roster.id().toString(),
                roster.name(),
                Objects.toString(roster.dates().starts(), ""),
                Objects.toString(roster.dates().due(), ""),
                MonthsText.of(roster.dates().term()).typed(),
                "");
    }

    Faults faultsOfNew(List<CourseChoice> courses, LocalDate today) {
        return Faults.gather(
                List.of(nameFault(), startsFault(), dueFault(null, today), monthsFault(), courseFault(courses)));
    }

    /** A due date that has passed may stay; a new one may not have passed. */
    Faults faultsOfChange(Roster roster, LocalDate today) {
        return Faults.gather(
                List.of(nameFault(), startsFault(), dueFault(roster.dates().due(), today), monthsFault()));
    }

    String tidyName() {
        return new NameText(name).value();
    }

    /** The dates and the term of certificates, as far as they were written; only where there is no fault with them. */
    Roster.Dates dates() {
        return new Roster.Dates(
                starts.isEmpty() ? null : LocalDate.parse(starts),
                due.isEmpty() ? null : LocalDate.parse(due),
                new MonthsText(months).term());
    }

    /** The chosen course, or the only one there is. */
    Optional<CourseChoice> chosen(List<CourseChoice> courses) {
        if (courses.size() == 1 && course.isEmpty()) {
            return Optional.of(courses.getFirst());
        }
        return courses.stream()
                .filter(choice -> choice.hash().hex().equals(course))
                .findFirst();
    }

    private Optional<Fault> nameFault() {
        return new NameText(name).fault().map(sentence -> new Fault("name", sentence));
    }

    private Optional<Fault> startsFault() {
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DayText.read(starts);
        if (day.isEmpty()) {
            return Optional.of(new Fault("starts", DayText.UNREADABLE));
        }
        return DayText.read(due).filter(day.get()::isAfter).isPresent()
                ? Optional.of(
                        new Fault("starts", "It starts after it is due. Choose an earlier day, or a later due date."))
                : Optional.empty();
    }

    private Optional<Fault> dueFault(@Nullable LocalDate before, LocalDate today) {
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DayText.read(due);
        if (day.isEmpty()) {
            return Optional.of(new Fault("due", DayText.UNREADABLE));
        }
        return day.get().isBefore(today) && !day.get().equals(before)
                ? Optional.of(new Fault("due", "This day has passed. Choose today, a later day or none."))
                : Optional.empty();
    }

    private Optional<Fault> monthsFault() {
        return new MonthsText(months).fault().map(sentence -> new Fault("months", sentence));
    }

    private Optional<Fault> courseFault(List<CourseChoice> courses) {
        if (courses.isEmpty()) {
            return Optional.of(new Fault("course", "No course is published yet, so there is nothing to take."));
        }
        return chosen(courses).isPresent() ? Optional.empty() : Optional.of(new Fault("course", "Choose a course."));
    }
}
