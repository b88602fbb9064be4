package org.preceptor.web.attempt;

import java.util.List;
import org.preceptor.core.assessment.Disclosure;
import org.preceptor.core.assessment.ExtraAttempts;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.Course;

/**
 * A trainee's own attempt with everything that decides what may be shown of it.
 *
 * @param outcomes how all ended attempts at the same assessment went, in the order of time
 * @param extra the attempts at it beyond the plan
 */
record Sitting(Attempt attempt, Course course, List<Outcome> outcomes, ExtraAttempts extra, Adjusted adjusted) {

    AssessmentPlan plan() {
        return course.plan(attempt.occasion().kind());
    }

    boolean isPractice() {
        return attempt.occasion().kind().isPractice();
    }

    Disclosure disclosure() {
        return Disclosure.of(plan(), outcomes, extra);
    }
}
