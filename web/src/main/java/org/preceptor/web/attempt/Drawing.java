package org.preceptor.web.attempt;

import java.util.random.RandomGenerator;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.stereotype.Service;

/** Draws the form of a new attempt. */
@Service
class Drawing {

    private final JdbcExposure exposure;
    private final RandomGenerator chance;

    Drawing(JdbcExposure exposure, RandomGenerator chance) {
        this.exposure = exposure;
        this.chance = chance;
    }

    Form form(EnrolmentId enrolment, Occasion occasion, Course course) {
        long seed = chance.nextLong();
        LessonSlug lesson = occasion.lesson();
        if (lesson != null) {
            return Form.check(course, lesson, seed);
        }
        AssessmentPlan plan = course.plan(occasion.kind());
        FormLetter letter = occasion.form();
        return letter == null
                ? Form.anew(course, plan, exposure.of(enrolment), seed)
                : Form.draw(course, plan, letter, seed);
    }
}
