package org.preceptor.web.extension;

import java.util.Arrays;
import java.util.Optional;

/** What can be given beyond the rules; each kind has a form of its own. */
enum ExtensionKind {
    TIME("time", "Give extra time", "Time beyond the limits of timed assessments. A running attempt gets it too."),
    ATTEMPTS(
            "attempts",
            "Give another attempt",
            "Attempts at the final beyond the plan, taken after those of the plan. Whoever has used every attempt may have seen "
                    + "the answers to earlier ones; they are hidden again while an attempt is left, and the next asks "
                    + "what was asked least."),
    DUE(
            "due-day",
            "Give a later due day",
            "A later day replaces the one set for the cohort; nothing is locked after it.");

    private final String slug;
    private final String title;
    private final String words;

    ExtensionKind(String slug, String title, String words) {
        this.slug = slug;
        this.title = title;
        this.words = words;
    }

    static Optional<ExtensionKind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }

    /** Its name in addresses. */
    String slug() {
        return slug;
    }

    String title() {
        return title;
    }

    /** What it does, for who gives it. */
    String words() {
        return words;
    }
}
