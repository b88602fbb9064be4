package org.preceptor.web.extratime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives extra time, on record, and tells how much somebody has. */
@Service
public class ExtraTimes {

    private final JdbcExtraTimes times;
    private final PublishedCourses courses;
    private final AuditTrail trail;
    private final Clock clock;

    ExtraTimes(JdbcExtraTimes times, PublishedCourses courses, AuditTrail trail, Clock clock) {
        this.times = times;
        this.courses = courses;
        this.trail = trail;
        this.clock = clock;
    }

    /** What an attempt that begins at a moment has. */
    public ExtraTime of(EnrolmentId enrolment, Instant at) {
        return times.of(enrolment, at);
    }

    /** A cohort that somebody teaches, or one person in it; empty for any other. */
    Optional<Group> group(CohortId cohort, @Nullable PersonId person, PersonId instructor) {
        return times.group(cohort, person, instructor);
    }

    List<Granted> granted(CohortId cohort) {
        return times.granted(cohort);
    }

    /** Gives extra time to attempts to come and to those that are running, and tells how many of the latter there are. */
    @Transactional
    int give(Group group, Grant grant, PersonId by) {
        Instant now = clock.instant();
        times.add(group, grant, by, now);
        int running = 0;
        for (AssessmentPlan plan : courses.version(group.course()).assessments()) {
            Duration limit = plan.timeLimit();
            if (limit != null) {
                Duration more = grant.time().beyond(limit);
                running += times.extend(group, plan.kind(), more, now);
            }
        }
        PersonId person = group.person();
        trail.record(
                by,
                "extra time given",
                person == null ? "cohort:" + group.cohort() : "person:" + person,
                "%d%% and %d minutes: %s"
                        .formatted(grant.time().percent(), grant.time().minutes(), grant.reason()));
        return running;
    }
}
