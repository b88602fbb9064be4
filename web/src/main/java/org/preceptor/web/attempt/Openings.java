package org.preceptor.web.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtensionId;
import org.preceptor.core.assessment.ExtraAttempts;
import org.preceptor.core.assessment.Permission;
import org.preceptor.core.assessment.RetakePolicy;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.attempt.Attempts.Span;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.extension.Extensions;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.roster.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens new attempts where the plan permits one, each with a form of its own. */
@Service
class Openings {

    private final Attempts attempts;
    private final Standings standings;
    private final Extensions extensions;
    private final Drawing drawing;
    private final Clock clock;

    Openings(Attempts attempts, Standings standings, Extensions extensions, Drawing drawing, Clock clock) {
        this.attempts = attempts;
        this.standings = standings;
        this.extensions = extensions;
        this.drawing = drawing;
        this.clock = clock;
    }

    /** Whether an attempt at an assessment may begin now. */
    Permission permission(Membership place, AssessmentPlan plan) {
        return RetakePolicy.permission(
                plan,
                attempts.outcomes(place.enrolment(), plan.kind()),
                extra(place.enrolment(), plan.kind()),
                clock.instant());
    }

    /** The attempts at an assessment beyond its plan; there are such for the final alone. */
    ExtraAttempts extra(EnrolmentId enrolment, AssessmentKind kind) {
        return kind == AssessmentKind.FINAL ? standings.extraAttempts(enrolment) : ExtraAttempts.NONE;
    }

    /** What was given beyond the plan of an assessment, in sentences for who has it. */
    List<String> extensions(Membership place, Course course, AssessmentKind kind) {
        return kind == AssessmentKind.FINAL ? extensions.sentencesOfAttempts(place.enrolment(), course) : List.of();
    }

    /** How long an attempt may take that begins now, extra time included; absent for no limit. */
    @Nullable
    Duration limit(Membership place, AssessmentPlan plan) {
        Duration limit = plan.timeLimit();
        return limit == null
                ? null
                : limit.plus(extensions.time(place.enrolment(), clock.instant()).beyond(limit));
    }

    /** Opens an attempt that was granted; the enrolment is held by the surrounding transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AttemptId open(Membership place, Occasion occasion, Course course, Permission.Granted granted) {
        Instant now = clock.instant();
        Duration limit = limit(place, course.plan(occasion.kind()));
        Span span = new Span(now, limit == null ? null : now.plus(limit));
        AttemptId id =
                attempts.begin(place.enrolment(), occasion, drawing.form(place.enrolment(), occasion, course), span);
        ExtensionId extension = granted.extension();
        if (extension != null) {
            extensions.use(extension, id);
        }
        standings.active(place.enrolment(), now);
        standings.refresh(place.enrolment());
        return id;
    }
}
