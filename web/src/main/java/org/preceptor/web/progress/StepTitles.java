package org.preceptor.web.progress;

import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.progress.Step;

/** What people call the steps of a course, and where each is found. */
public final class StepTitles {

    private StepTitles() {}

    /** The title of a step, such as "Final assessment" or the title of a lesson. */
    public static String of(Step step, Course course) {
        return switch (step) {
            case Step.Before before -> course.plan(AssessmentKind.PRE_TEST).title();
            case Step.Study(var lesson) -> course.lesson(lesson).orElseThrow().title();
            case Step.Final last -> course.plan(AssessmentKind.FINAL).title();
            case Step.Evaluate evaluate -> "Your view of the course";
        };
    }

    /** The address at which a step is taken. */
    public static String address(Step step) {
        return switch (step) {
            case Step.Before before -> "/assessments/" + AssessmentKind.PRE_TEST.slug();
            case Step.Study(var lesson) -> "/lessons/" + lesson;
            case Step.Final last -> "/assessments/" + AssessmentKind.FINAL.slug();
            case Step.Evaluate evaluate -> "/evaluation";
        };
    }
}
