package org.preceptor.web.insight;

import org.preceptor.core.course.ContentHash;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Objective;

/** An objective in the lesson of a course version that teaches it. */
record TaughtObjective(Objective objective, Lesson lesson, ContentHash version) {

    String lessonWords() {
        return "Lesson %d: %s".formatted(lesson.number(), lesson.title());
    }

    /** Where those who teach see the lesson with everything in it. */
    String trace() {
        return "/trace?version=%s&lesson=%s".formatted(version.brief(), lesson.slug());
    }
}
