package org.preceptor.web.attempt;

import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.web.roster.Membership;

/**
 * The next occasion on which a trainee sits an assessment.
 *
 * <p>The pre-test takes the trainee's first form and the final the other; a second final takes the first form again, a third
 * the other, so that two attempts at the final in a row never ask the same.
 */
record Occasions(Membership place) {

    Occasion next(AssessmentKind kind, Attempts attempts) {
        int number = numberOf(new Occasion(kind, null, place.finalForm(), 1), attempts);
        return new Occasion(kind, null, form(kind, number), number);
    }

    Occasion check(LessonSlug lesson, Attempts attempts) {
        Occasion first = new Occasion(AssessmentKind.CHECK, lesson, null, 1);
        return new Occasion(AssessmentKind.CHECK, lesson, null, numberOf(first, attempts));
    }

    private int numberOf(Occasion occasion, Attempts attempts) {
        return attempts.count(place.enrolment(), occasion) + 1;
    }

    private FormLetter form(AssessmentKind kind, int number) {
        return kind == AssessmentKind.FINAL && number % 2 == 1 ? place.finalForm() : place.preTestForm();
    }
}
