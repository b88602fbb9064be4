package org.preceptor.core.progress;

import java.util.List;
import java.util.Map;
import org.preceptor.core.assessment.ExtraAttempts;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.course.LessonSlug;

/**
 * Everything about a trainee's work that decides where they stand.
 *
 * @param lessons for each lesson the furthest its check, or the opening of its text, has come; a lesson may be missing
 * @param finals the outcomes of the final assessment in the order of time
 * @param finalOpen whether an attempt at the final is open
 * @param extra the attempts at the final beyond its plan
 */
public record Facts(
        Work preTest,
        Map<LessonSlug, Work> lessons,
        List<Outcome> finals,
        boolean finalOpen,
        ExtraAttempts extra,
        Work evaluation) {

    public static final Facts NOTHING_DONE =
            new Facts(Work.NONE, Map.of(), List.of(), false, ExtraAttempts.NONE, Work.NONE);

    public Facts {
        lessons = Map.copyOf(lessons);
        finals = List.copyOf(finals);
    }
}
