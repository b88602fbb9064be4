package org.preceptor.core.progress;

import org.preceptor.core.course.LessonSlug;

/** One stretch of the way from sign-in to certificate. */
public sealed interface Step {

    /** The step's name in the database and in exports, such as {@code lesson:naming-the-problem}. */
    String key();

    /** The pre-test. */
    record Before() implements Step {
        @Override
        public String key() {
            return "pre-test";
        }
    }

    /** A lesson with its check. */
    record Study(LessonSlug lesson) implements Step {
        @Override
        public String key() {
            return "lesson:" + lesson;
        }
    }

    /** The final assessment. */
    record Final() implements Step {
        @Override
        public String key() {
            return "final";
        }
    }

    /** The short evaluation. */
    record Evaluate() implements Step {
        @Override
        public String key() {
            return "evaluation";
        }
    }
}
