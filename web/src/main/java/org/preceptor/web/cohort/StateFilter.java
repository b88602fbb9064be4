package org.preceptor.web.cohort;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which of a cohort's people the table shows. */
enum StateFilter {
    ANY("", "anyone"),
    NOT_STARTED("not-started", "not started"),
    IN_PROGRESS("in-progress", "in progress"),
    PASSED("passed", "passed"),
    CERTIFIED("certified", "with certificate"),
    NEEDS_A_WORD("needs-a-word", "needs a word");

    private final String key;
    private final String words;

    StateFilter(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** The filter that an address names; anyone where it names none. */
    static StateFilter of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(filter -> filter.key.equals(key))
                .findFirst()
                .orElse(ANY);
    }

    String key() {
        return key;
    }

    String words() {
        return words;
    }
}
