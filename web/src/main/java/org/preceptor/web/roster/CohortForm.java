package org.preceptor.web.roster;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
 * @param course the hash of a course version; it may be missing where there is only one to choose
 */
record CohortForm(String id, String name, String due, String course) {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    CohortForm {
        id = id != null && UUID_TEXT.matcher(id).matches()
                ? id
                : UUID.randomUUID().toString();
        name = Objects.requireNonNullElse(name, "");
        due = Objects.requireNonNullElse(due, "").strip();
        course = Objects.requireNonNullElse(course, "");
    }

    static CohortForm empty() {
        return new CohortForm("", "", "", "");
    }

    static CohortForm of(Roster roster) {
        String due = roster.due() == null ? "" : roster.due().toString();
        return new CohortForm(roster.id().toString(), roster.name(), due, "");
    }

    Faults faultsOfNew(List<CourseChoice> courses, LocalDate today) {
        return Faults.gather(List.of(nameFault(), dueFault(null, today), courseFault(courses)));
    }

    /** A due date that has passed may stay; a new one may not have passed. */
    Faults faultsOfChange(Roster roster, LocalDate today) {
        return Faults.gather(List.of(nameFault(), dueFault(roster.due(), today)));
    }

    String tidyName() {
        return new NameText(name).value();
    }

    /** The due date, where one was written; only where there is no fault with it. */
    @Nullable
    LocalDate dueDate() {
        return due.isEmpty() ? null : LocalDate.parse(due);
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

    private Optional<Fault> dueFault(@Nullable LocalDate before, LocalDate today) {
        if (due.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(due);
            if (date.isBefore(today) && !date.equals(before)) {
                return Optional.of(new Fault("due", "This day has passed. Choose today, a later day or none."));
            }
            return date.getYear() > 9999 ? unreadable() : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return unreadable();
        }
    }

    private static Optional<Fault> unreadable() {
        return Optional.of(new Fault("due", "This is not a day. Write one such as 2027-12-31, or none."));
    }

    private Optional<Fault> courseFault(List<CourseChoice> courses) {
        if (courses.isEmpty()) {
            return Optional.of(new Fault("course", "No course is published yet, so there is nothing to take."));
        }
        return chosen(courses).isPresent() ? Optional.empty() : Optional.of(new Fault("course", "Choose a course."));
    }
}
