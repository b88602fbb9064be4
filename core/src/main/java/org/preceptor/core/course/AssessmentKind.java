package org.preceptor.core.course;

import java.util.Arrays;
import java.util.Optional;

/** The occasions on which trainees answer items. */
public enum AssessmentKind {
    /** Before the first lesson; it counts for nothing but the comparison with the final. */
    PRE_TEST("pre-test"),
    /** After each lesson, for practice, with feedback at once. */
    CHECK("check"),
    /** After the last lesson; passing it is what the certificate attests. */
    FINAL("final"),
    /** After the final is passed, for practice, as often as one likes; a course may do without. */
    REVIEW("review");

    private final String slug;

    AssessmentKind(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    /** Whether it counts for nothing, each item is answered once, and its feedback comes at once. */
    public boolean isPractice() {
        return switch (this) {
            case CHECK, REVIEW -> true;
            case PRE_TEST, FINAL -> false;
        };
    }

    public static Optional<AssessmentKind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
