package org.preceptor.web.cohort;

import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.LessonSlug;

/** Attempts and lessons of a course in words. */
record AttemptWords(Course course) {

    /** Such as "Final, attempt 2". */
    String of(Occasion occasion) {
        LessonSlug lesson = occasion.lesson();
        String what = switch (occasion.kind()) {
            case PRE_TEST -> "Pre-test";
            case FINAL -> "Final";
            case REVIEW -> "Review";
            case CHECK -> "Check of " + (lesson == null ? "a lesson" : lesson(lesson));
        };
        return "%s, attempt %d".formatted(what, occasion.number());
    }

    /** Such as "lesson 2". */
    String lesson(LessonSlug slug) {
        return course.lesson(slug)
                .map(Lesson::number)
                .map(number -> "lesson " + number)
                .orElse("lesson " + slug);
    }
}
