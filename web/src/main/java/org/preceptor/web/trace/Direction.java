package org.preceptor.web.trace;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From where a course is looked at. */
enum Direction {
    CLAIM("From claims to items"),
    ITEM("From items to claims"),
    BLUEPRINT("Blueprint");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /** Reads a key; what is none leads from claims. */
    static Direction of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(direction -> direction.key().equals(key))
                .findFirst()
                .orElse(CLAIM);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }
}
