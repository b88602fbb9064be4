package org.preceptor.web.attempt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Permission;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Standing.Place;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.publication.PublishedCourses;
import org.preceptor.web.roster.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins attempts, finds them again and ends them. */
@Service
public class Sittings {

    private final Attempts attempts;
    private final PublishedCourses courses;
    private final Standings standings;
    private final Openings openings;
    private final Endings endings;

    Sittings(Attempts attempts, PublishedCourses courses, Standings standings, Openings openings, Endings endings) {
        this.attempts = attempts;
        this.courses = courses;
        this.standings = standings;
        this.openings = openings;
        this.endings = endings;
    }

    /** Opens the pre-test, the final or a review, or finds the attempt that is open already. */
    @Transactional
    public Beginning begin(Membership place, AssessmentKind kind) {
        endings.expire(place.enrolment());
        Standing standing = standings.refresh(place.enrolment());
        Occasion occasion = occasions(place).next(kind, attempts.count(place.enrolment(), kind, null));
        return begin(place, at(kind, standing), occasion);
    }

    /** Where an assessment stands that has no lesson. */
    static Place at(AssessmentKind kind, Standing standing) {
        return switch (kind) {
            case PRE_TEST -> standing.at(new Step.Before());
            case FINAL -> standing.at(new Step.Final());
            case REVIEW -> standing.review();
            case CHECK -> throw new IllegalArgumentException("A check belongs to a lesson");
        };
    }

    /** Opens the check of a lesson, or finds the one that is open already. */
    @Transactional
    public Beginning begin(Membership place, LessonSlug lesson) {
        Standing standing = standings.refresh(place.enrolment());
        int before = attempts.count(place.enrolment(), AssessmentKind.CHECK, lesson);
        Occasion occasion = occasions(place).check(lesson, before);
        return begin(place, standing.at(new Step.Study(lesson)), occasion);
    }

    private Occasions occasions(Membership place) {
        return new Occasions(place, courses.version(place.course()).forms());
    }

    private Beginning begin(Membership place, Place step, Occasion occasion) {
        Step opensAfter = step.opensAfter();
        if (step.state() == StepState.LOCKED && opensAfter != null) {
            return new Beginning.StepLocked(opensAfter);
        }
        Optional<AttemptId> open = attempts.open(place.enrolment(), occasion);
        if (open.isPresent()) {
            return new Beginning.Begun(open.get());
        }
        Course course = courses.version(place.course());
        Permission permission = permission(place, course.plan(occasion.kind()));
        return permission instanceof Permission.Granted granted
                ? new Beginning.Begun(openings.open(place, occasion, course, granted))
                : new Beginning.NotPermitted(permission);
    }

    /** Whether an attempt at an assessment may begin now. */
    Permission permission(Membership place, AssessmentPlan plan) {
        return openings.permission(place, plan);
    }

    /** A trainee's own attempt; empty for one that does not exist or is somebody else's. */
    Optional<Sitting> of(AttemptId id, PersonId trainee) {
        return current(id, trainee)
                .map(attempt -> new Sitting(
                        attempt,
                        courses.version(attempt.course()),
                        attempts.outcomes(
                                attempt.enrolment(), attempt.occasion().kind()),
                        openings.extra(attempt.enrolment(), attempt.occasion().kind()),
                        endings.adjusted(attempt)));
    }

    /** The pre-test with which a final is compared, if it was taken. */
    Optional<Attempt> before(Sitting sitting, PersonId trainee) {
        return sitting.attempt().occasion().kind() == AssessmentKind.FINAL
                ? attempts.first(sitting.attempt().enrolment(), AssessmentKind.PRE_TEST)
                        .flatMap(id -> attempts.find(id, trainee))
                : Optional.empty();
    }

    /** The attempt as it is now: one whose time is over has ended. */
    private Optional<Attempt> current(AttemptId id, PersonId trainee) {
        Optional<Attempt> found = attempts.find(id, trainee);
        if (found.filter(endings::isOverdue).isEmpty()) {
            return found;
        }
        endings.expire(id, trainee);
        return attempts.find(id, trainee);
    }

    /** How long an attempt at an assessment may take that begins now; absent for no limit. */
    @Nullable
    Duration limit(Membership place, AssessmentPlan plan) {
        return openings.limit(place, plan);
    }

    /** What somebody has for an assessment beyond its plan, in sentences for them. */
    List<String> extensions(Membership place, Course course, AssessmentKind kind) {
        return openings.extensions(place, course, kind);
    }

    /** Ends an attempt and marks it; an attempt that has ended stays as it is. False where it is not the trainee's. */
    @Transactional
    public boolean submit(AttemptId id, PersonId trainee) {
        Optional<Attempt> held = attempts.hold(id, trainee);
        held.filter(Attempt::isOpen).ifPresent(endings::submit);
        return held.isPresent();
    }
}
