package org.preceptor.core.course;

import java.util.Locale;

/** The six levels of the revised Bloom taxonomy (Anderson and Krathwohl 2001), from lowest to highest. */
public enum Bloom {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE,
    CREATE;

    /** Reads a level as authors write it, such as {@code apply}; throws {@link IllegalArgumentException} for no level. */
    public static Bloom parse(String word) {
        for (Bloom level : values()) {
            if (level.word().equals(word)) {
                return level;
            }
        }
        throw new IllegalArgumentException("%s is not a level of the Bloom taxonomy".formatted(word));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
