package org.preceptor.web.cohort;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of the two assessments somebody has sat that make a pair for the gain. */
enum PairFilter {
    BOTH("both", "sat the pre-test and a final", "e.pre_test is not null and e.last_final is not null"),
    BEFORE("before", "sat the pre-test and no final", "e.pre_test is not null and e.last_final is null"),
    AFTER("after", "sat a final and no pre-test", "e.pre_test is null and e.last_final is not null"),
    NEITHER("neither", "sat neither pre-test nor final", "e.pre_test is null and e.last_final is null");

    private final String key;
    private final String words;
    private final String condition;

    PairFilter(String key, String words, String condition) {
        this.key = key;
        this.words = words;
        this.condition = condition;
    }

    /** The one that an address names; empty where it names none. */
    static Optional<PairFilter> parse(@Nullable String key) {
        return Arrays.stream(values()).filter(pair -> pair.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    String words() {
        return words;
    }

    /** The same in the language of the database. */
    String condition() {
        return condition;
    }
}
