package org.preceptor.core.attempt;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;

/**
 * Which assessment an attempt is at, and which time round.
 *
 * @param lesson the lesson of a check, else absent
 * @param form the form of a pre-test or final; absent for a check, a review, and a final that is drawn from the whole bank
 * @param number from 1
 */
public record Occasion(
        AssessmentKind kind,
        @Nullable LessonSlug lesson,
        @Nullable FormLetter form,
        int number) {

    public Occasion {
        boolean check = kind == AssessmentKind.CHECK;
        boolean formFits = switch (kind) {
            case PRE_TEST -> form != null;
            case CHECK, REVIEW -> form == null;
            case FINAL -> true;
        };
        if (check != (lesson != null) || !formFits) {
            throw new IllegalArgumentException("A check has a lesson and no form, a pre-test a form and no lesson");
        }
    }
}
