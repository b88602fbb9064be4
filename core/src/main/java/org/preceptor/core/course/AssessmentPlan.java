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
 */
public record AssessmentPlan(
        AssessmentKind kind,
        String title,
        String introduction,
        FeedbackTiming feedback,
        Blueprint blueprint,
        @Nullable PassMark passMark,
        @Nullable Integer attempts,
        Duration pause) {}
