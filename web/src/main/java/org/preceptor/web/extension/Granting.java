package org.preceptor.web.extension;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtensionId;
import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.cohort.Extension;
import org.preceptor.core.cohort.Extension.LaterDue;
import org.preceptor.core.cohort.Extension.MoreAttempts;
import org.preceptor.core.cohort.Extension.MoreTime;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives extensions and takes them back, on record; what follows from them is true when the transaction ends. */
@Service
class Granting {

    private final JdbcGroups groups;
    private final Kept kept;
    private final Standings standings;
    private final PublishedCourses courses;
    private final Trail trail;

    /** Where extensions are kept. */
    @Service
    record Kept(JdbcExtensions extensions, JdbcExtraTimes times, JdbcDueDays days) {}

    /** What says who did something, and when. */
    @Service
    record Trail(AuditTrail entries, ExtensionWords words, Clock clock) {}

    Granting(JdbcGroups groups, Kept kept, Standings standings, PublishedCourses courses, Trail trail) {
        this.groups = groups;
        this.kept = kept;
        this.standings = standings;
        this.courses = courses;
        this.trail = trail;
    }

    /** A cohort that somebody teaches, or one person in it; empty for any other. */
    Optional<Group> group(CohortId cohort, @Nullable PersonId person, PersonId instructor) {
        return groups.find(cohort, person, instructor);
    }

    /** Gives an extension and tells how many running attempts got more time. */
    @Transactional
    int give(Group group, Grant grant, PersonId by) {
        Instant now = trail.clock().instant();
        groups.hold(group.cohort());
        kept.extensions().add(group, grant, by, now);
        int running = grant.extension() instanceof MoreTime(ExtraTime time) ? extend(group, time, now) : 0;
        follow(grant.extension(), group.cohort(), group.person());
        trail.entries()
                .record(
                        by,
                        "extension given",
                        group.subject(),
                        "%s: %s"
                                .formatted(
                                        trail.words().of(grant.extension(), courses.version(group.course())),
                                        grant.reason()));
        return running;
    }

    /** Takes an extension of a cohort back; what was begun on it stays. False where it is not there any more. */
    @Transactional
    boolean withdraw(Group group, ExtensionId id, PersonId by) {
        groups.hold(group.cohort());
        Optional<JdbcExtensions.Withdrawn> withdrawn =
                kept.extensions().withdraw(id, group.cohort(), by, trail.clock().instant());
        withdrawn.ifPresent(taken -> {
            PersonId person = taken.person();
            follow(taken.extension(), group.cohort(), person);
            trail.entries()
                    .record(
                            by,
                            "extension withdrawn",
                            person == null ? group.subject() : "person:" + person,
                            trail.words().of(taken.extension(), courses.version(group.course())));
        });
        return withdrawn.isPresent();
    }

    /** Brings what lists keep up to date. */
    private void follow(Extension extension, CohortId cohort, @Nullable PersonId person) {
        switch (extension) {
            case MoreTime time -> {}
            case MoreAttempts attempts -> standings.refresh(groups.working(cohort, person));
            case LaterDue later -> kept.days().keep(cohort, person);
        }
    }

    /** Gives running attempts more time, each by the limit of the version that it was begun in. */
    private int extend(Group group, ExtraTime time, Instant now) {
        int running = 0;
        for (ContentHash course : groups.courses(group.cohort())) {
            for (AssessmentPlan plan : courses.version(course).assessments()) {
                Duration limit = plan.timeLimit();
                if (limit != null) {
                    running += kept.times().extend(group, course, plan.kind(), time.beyond(limit), now);
                }
            }
        }
        return running;
    }
}
