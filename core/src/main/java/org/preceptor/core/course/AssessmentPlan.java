package org.preceptor.core.course;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.item.PassMark;

/**
 * The rules of one assessment, as the author set them.
 *
 * @param passMark absent where nothing has to be passed
 * @param attempts how many attempts a trainee has; absent for no limit
 * @param pause how long a trainee waits between attempts
 * @param timeLimit how long an attempt may take; absent for no limit
 * @param confidence whether each answer may say how sure the trainee is of it
 */
public record AssessmentPlan(
        AssessmentKind kind,
        String title,
        String introduction,
        FeedbackTiming feedback,
        Blueprint blueprint,
        @Nullable PassMark passMark,
        @Nullable Integer attempts,
        Duration pause,
        @Nullable Duration timeLimit,
        boolean confidence) {

    /** A plan without a time limit that does not ask how sure anybody is. */
    public AssessmentPlan(
            AssessmentKind kind,
            String title,
            String introduction,
            FeedbackTiming feedback,
            Blueprint blueprint,
            @Nullable PassMark passMark,
            @Nullable Integer attempts,
            Duration pause) {
        this(kind, title, introduction, feedback, blueprint, passMark, attempts, pause, null, false);
    }

    /** The same plan with a time limit. */
    public AssessmentPlan within(Duration limit) {
        return new AssessmentPlan(
                kind, title, introduction, feedback, blueprint, passMark, attempts, pause, limit, confidence);
    }
}
