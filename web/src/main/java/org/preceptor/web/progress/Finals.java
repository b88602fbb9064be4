package org.preceptor.web.progress;

import org.preceptor.core.assessment.RetakePolicy;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.progress.Facts;

/** How often the final was failed and how many attempts at it are left, for lists of trainees. */
record Finals(int failed, int left) {

    static Finals of(Course course, Facts facts) {
        int failed = (int)
                facts.finals().stream().filter(outcome -> !outcome.passed()).count();
        return new Finals(failed, RetakePolicy.attemptsLeft(course.plan(AssessmentKind.FINAL), facts.finals()));
    }
}
