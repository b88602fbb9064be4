package org.preceptor.web.roster;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.progress.StepTitles;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a cohort over to another version, sets the days of its steps, archives it and opens it again, on record. */
@Service
class CohortLife {

    private final JdbcCohortLife kept;
    private final JdbcEnrolments enrolments;
    private final PublishedCourses courses;
    private final AuditTrail trail;
    private final Clock clock;

    CohortLife(
            JdbcCohortLife kept, JdbcEnrolments enrolments, PublishedCourses courses, AuditTrail trail, Clock clock) {
        this.kept = kept;
        this.enrolments = enrolments;
        this.courses = courses;
        this.trail = trail;
        this.clock = clock;
    }

    /** Puts a cohort away; open attempts end with what is saved. Doing it again changes nothing. */
    @Transactional
    void archive(CohortId id, PersonId by) {
        Instant now = clock.instant();
        if (kept.archive(id, now)) {
            kept.endAttempts(id, now);
            trail.record(by, "cohort archived", Roster.subject(id), "Open attempts end with what is saved");
        }
    }

    @Transactional
    void reopen(CohortId id, PersonId by) {
        if (kept.reopen(id)) {
            trail.record(by, "cohort opened again", Roster.subject(id), "Attempts that ended stay ended");
        }
    }

    /** Every version of the cohort's course, the newest first. */
    List<VersionUse> versions(CohortId id) {
        return kept.versions(id);
    }

    /** Lets new members join another version; members stay on theirs. False where there is nothing to change. */
    @Transactional
    boolean adopt(CohortId id, ContentHash version, PersonId by) {
        ContentHash before = enrolments.holdCohort(id);
        boolean adopted = kept.adopt(id, version);
        if (adopted) {
            trail.record(by, "cohort version changed", Roster.subject(id), "From %s to %s".formatted(before, version));
        }
        return adopted;
    }

    /** The course that new members of a cohort take. */
    Course course(CohortId id) {
        return courses.version(kept.versions(id).stream()
                .filter(VersionUse::chosen)
                .map(VersionUse::hash)
                .findFirst()
                .orElseThrow());
    }

    Map<Step, LocalDate> days(CohortId id) {
        return kept.days(id);
    }

    /** Sets by when each step is due; a step that is missing has no day. */
    @Transactional
    void setDays(CohortId id, Map<Step, LocalDate> days, PersonId by) {
        Course course = courses.version(enrolments.holdCohort(id));
        if (!kept.days(id).equals(days)) {
            kept.setDays(id, days);
            trail.record(by, "days of steps changed", Roster.subject(id), words(course, days));
        }
    }

    private static String words(Course course, Map<Step, LocalDate> days) {
        return days.isEmpty()
                ? "No days"
                : Standing.steps(course).stream()
                        .filter(days::containsKey)
                        .map(step -> "%s: %s".formatted(StepTitles.of(step, course), days.get(step)))
                        .collect(Collectors.joining("; "));
    }
}
