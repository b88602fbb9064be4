package org.preceptor.core.attempt;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;

/**
 * Which assessment an attempt is at, and which time round.
 *
 * @param lesson the lesson of a check, else absent
 * @param form the form of a pre-test or final, else absent
 * @param number from 1
 */
public record Occasion(
        AssessmentKind kind,
        @Nullable LessonSlug lesson,
        @Nullable FormLetter form,
        int number) {

    public Occasion {
        if ((kind == AssessmentKind.CHECK) != (lesson != null) || (lesson != null) == (form != null)) {
            throw new IllegalArgumentException("A check has a lesson, any other assessment has a form");
        }
    }
}
