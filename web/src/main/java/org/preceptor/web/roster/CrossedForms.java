package org.preceptor.web.roster;

import java.util.List;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;

/** The form a trainee takes before the course and the other one, which they take after it. */
public record CrossedForms(FormLetter preTest, FormLetter last) {

    /** The forms of the next to join a cohort that so many have joined before. */
    public static CrossedForms inTurn(Course course, int before) {
        List<FormLetter> forms = course.forms();
        int turn = before % 2;
        return new CrossedForms(forms.get(turn), forms.get(1 - turn));
    }
}
