package org.preceptor.core.progress;

import org.preceptor.core.course.LessonSlug;

/** One stretch of the way from sign-in to certificate. */
public sealed interface Step {

    /** The step's name in the database and in exports, such as {@code lesson:naming-the-problem}. */
    String key();

    /** Reads a key; throws {@link IllegalArgumentException} where it names no step. */
    static Step parse(String key) {
        return switch (key) {
            case "pre-test" -> new Before();
            case "final" -> new Final();
            case "evaluation" -> new Evaluate();
            default -> {
                if (!key.startsWith("lesson:")) {
                    throw new IllegalArgumentException("%s is not a step".formatted(key));
                }
                yield new Study(new LessonSlug(key.substring("lesson:".length())));
            }
        };
    }

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
