package org.preceptor.web.attempt;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.web.roster.Membership;

/**
 * The next occasion on which a trainee sits an assessment.
 *
 * <p>The pre-test takes the trainee's first form and the first final the other. Finals after it take the forms that the
 * trainee has not seen, in the order of the alphabet, and when there is none left, items of all forms. A review takes items of all forms.
 *
 * @param forms all forms of the course
 */
public record Occasions(Membership place, List<FormLetter> forms) {

    /** The occasion after so many attempts at the assessment. */
    public Occasion next(AssessmentKind kind, int before) {
        return new Occasion(kind, null, form(kind, before), before + 1);
    }

    public Occasion check(LessonSlug lesson, int before) {
        return new Occasion(AssessmentKind.CHECK, lesson, null, before + 1);
    }

    private @Nullable FormLetter form(AssessmentKind kind, int before) {
        return switch (kind) {
            case PRE_TEST -> place.preTestForm();
            case FINAL -> finalForm(before);
            case CHECK, REVIEW -> null;
        };
    }

    private @Nullable FormLetter finalForm(int before) {
        List<FormLetter> unseen = Stream.concat(Stream.of(place.finalForm()), forms.stream())
                .filter(form -> !form.equals(place.preTestForm()))
                .distinct()
                .toList();
        return before < unseen.size() ? unseen.get(before) : null;
    }
}
