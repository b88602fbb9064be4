package org.preceptor.web.cohort;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The order of a cohort's people; with a hyphen in an address it runs the other way. */
enum Sort {
    NAME("name"),
    NAME_DOWN("-name"),
    LAST_ACTIVE("active"),
    LAST_ACTIVE_DOWN("-active"),
    FINAL("final"),
    FINAL_DOWN("-final");

    private final String key;

    Sort(String key) {
        this.key = key;
    }

    /** The order that an address names; by name where it names none. */
    static Sort of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(sort -> sort.key.equals(key))
                .findFirst()
                .orElse(NAME);
    }

    String key() {
        return key;
    }
}
