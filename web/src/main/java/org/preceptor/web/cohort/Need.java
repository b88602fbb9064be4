package org.preceptor.web.cohort;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.NeedsAttention;

/**
 * The reasons of {@link NeedsAttention} in the order of their urgency. Whoever has several is counted and listed by the first.
 */
enum Need {
    OUT_OF_ATTEMPTS(0, "no-attempt-left", "no attempt left", "Agree what comes next, or give another attempt."),
    FAILED_AGAIN(
            1,
            "failed-again",
            "failed more than once",
            "Look at the weakest objectives together before the next attempt."),
    OVERDUE(2, "overdue", "overdue", "Agree a new day with them."),
    DUE_NOT_STARTED(3, "due-not-started", "due soon, not started", "Ask what keeps them from starting."),
    DUE_SOON(4, "due-soon", "due soon", "Remind them of the day."),
    STALLED(5, "stalled", "nothing done for a week", "Ask what stopped them."),
    NOT_STARTED(6, "not-begun", "not started for a week", "Check that the invitation arrived.");

    private final int urgency;
    private final String key;
    private final String words;
    private final String advice;

    Need(int urgency, String key, String words, String advice) {
        this.urgency = urgency;
        this.key = key;
        this.words = words;
        this.advice = advice;
    }

    /** The need with an urgency as {@link NeedsAttention.Reason} has it. */
    static Need of(int urgency) {
        return Arrays.stream(values())
                .filter(need -> need.urgency == urgency)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reason has the urgency %d".formatted(urgency)));
    }

    /** The need that an address names; empty where it names none. */
    static Optional<Need> parse(@Nullable String key) {
        return Arrays.stream(values()).filter(need -> need.key.equals(key)).findFirst();
    }

    int urgency() {
        return urgency;
    }

    String key() {
        return key;
    }

    String words() {
        return words;
    }

    /** What to do about it, in one short sentence. */
    String advice() {
        return advice;
    }
}
