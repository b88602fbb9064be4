package org.preceptor.web.cohort;

import java.util.List;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;

/** The steps of a course as the headings of columns and lines. */
final class Columns {

    private Columns() {}

    /** A step with a heading for a narrow column and one for a line of its own. */
    record Column(Step step, String heading, String title) {}

    static List<Column> of(Course course) {
        return Standing.steps(course).stream()
                .map(step -> new Column(step, heading(course, step), title(course, step)))
                .toList();
    }

    /** Such as "Lesson 2: Naming the problem". */
    static String title(Course course, Step step) {
        return switch (step) {
            case Step.Before before -> "Before you start";
            case Step.Study study ->
                course.lesson(study.lesson())
                        .map(lesson -> "Lesson %d: %s".formatted(lesson.number(), lesson.title()))
                        .orElse("Lesson " + study.lesson());
            case Step.Final last -> "Final assessment";
            case Step.Evaluate evaluate -> "Evaluation";
        };
    }

    private static String heading(Course course, Step step) {
        return switch (step) {
            case Step.Before before -> "Before";
            case Step.Study study ->
                course.lesson(study.lesson())
                        .map(Lesson::number)
                        .map(number -> "L" + number)
                        .orElse(study.lesson().value());
            case Step.Final last -> "Final";
            case Step.Evaluate evaluate -> "Eval.";
        };
    }
}
