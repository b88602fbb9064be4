package org.preceptor.web.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.RetakePolicy;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.progress.Facts;

/**
 * How often the final was failed and how many attempts at it are left, for lists of trainees.
 *
 * @param lapse when there may be fewer left although nothing happens; absent where they stay
 */
public record Finals(int failed, int left, @Nullable Instant lapse) {

    public static Finals of(Course course, Facts facts) {
        int failed = (int)
                facts.finals().stream().filter(outcome -> !outcome.passed()).count();
        return new Finals(
                failed,
                RetakePolicy.attemptsLeft(course.plan(AssessmentKind.FINAL), facts.finals(), facts.extra()),
                facts.extra().lapse());
    }
}
