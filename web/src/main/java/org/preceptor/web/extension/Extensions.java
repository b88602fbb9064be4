package org.preceptor.web.extension;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.preceptor.core.assessment.ExtensionId;
import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.DueDays;
import org.preceptor.core.cohort.Extension.MoreAttempts;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.stereotype.Service;

/** What somebody has beyond the rules. */
@Service
public class Extensions {

    private final JdbcExtensions extensions;
    private final JdbcExtraTimes times;
    private final JdbcDueDays days;
    private final ExtensionWords words;
    private final Clock clock;

    Extensions(JdbcExtensions extensions, JdbcExtraTimes times, JdbcDueDays days, ExtensionWords words, Clock clock) {
        this.extensions = extensions;
        this.times = times;
        this.days = days;
        this.words = words;
        this.clock = clock;
    }

    /** The time beyond a limit that an attempt has which begins at a moment. */
    public ExtraTime time(EnrolmentId enrolment, Instant at) {
        return times.of(enrolment, at);
    }

    /** Notes on which extension an attempt was begun; belongs into the transaction that began it. */
    public void use(ExtensionId extension, AttemptId attempt) {
        extensions.use(extension, attempt);
    }

    /** By when somebody is to have done what, with the later days that were given. */
    public DueDays due(EnrolmentId enrolment) {
        return days.of(enrolment);
    }

    /** What somebody has now and who gave it, in sentences for them; the reasons stay with the instructors. */
    public List<String> sentences(EnrolmentId enrolment, Course course) {
        return extensions.inForce(enrolment, clock.instant()).stream()
                .map(granted -> words.toTrainee(granted, course))
                .toList();
    }

    /** What somebody has now, for instructors: what it is, who gave it and why. */
    public List<String> lines(EnrolmentId enrolment, Course course) {
        return extensions.inForce(enrolment, clock.instant()).stream()
                .map(granted -> words.toInstructor(granted, course))
                .toList();
    }

    /** What somebody has of attempts alone, in sentences for them. */
    public List<String> sentencesOfAttempts(EnrolmentId enrolment, Course course) {
        return extensions.inForce(enrolment, clock.instant()).stream()
                .filter(granted -> granted.extension() instanceof MoreAttempts)
                .map(granted -> words.toTrainee(granted, course))
                .toList();
    }
}
