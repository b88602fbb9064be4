package org.preceptor.web.cohort;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.NeedsAttention;
import org.preceptor.core.cohort.Reason;

/**
 * The reasons of {@link NeedsAttention} in the order of their urgency. Whoever has several is counted and listed by the first.
 */
enum Need {
    OUT_OF_ATTEMPTS(
            0,
            "no-attempt-left",
            "no attempt left",
            "Agree what comes next, or give another attempt.",
            "with another failed final"),
    FAILED_AGAIN(
            1,
            "failed-again",
            "failed more than once",
            "Look at the weakest objectives together before the next attempt.",
            "with another failed final or when no attempt is left"),
    OVERDUE(2, "overdue", "overdue", "Agree a new day with them.", "with another due day"),
    DUE_NOT_STARTED(
            3,
            "due-not-started",
            "due soon, not started",
            "Ask what keeps them from starting.",
            "when it is overdue, or with another due day"),
    DUE_SOON(4, "due-soon", "due soon", "Remind them of the day.", "when it is overdue, or with another due day"),
    SURE_AND_WRONG(
            5,
            "sure-and-wrong",
            "sure and wrong again",
            "Go through the objective with them.",
            "with another attempt or another objective that shows it"),
    STALLED(6, "stalled", "nothing done for a week", "Ask what stopped them.", ""),
    FAST(
            7,
            "fast",
            "sat the final faster than it can be read",
            "Ask how it went before you trust the result.",
            "with another final as fast"),
    REPORTED(8, "reported", "reported a question", "Read the report and answer it.", "with another report"),
    NOT_STARTED(9, "not-begun", "not started for a week", "Check that the invitation arrived.", "");

    private final int urgency;
    private final String key;
    private final String words;
    private final String advice;
    private final String returns;

    Need(int urgency, String key, String words, String advice, String returns) {
        this.urgency = urgency;
        this.key = key;
        this.words = words;
        this.advice = advice;
        this.returns = returns;
    }

    /** The need with an urgency as {@link Reason} has it. */
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

    /** What brings it back where it was set aside, besides time. */
    String returns() {
        return returns;
    }
}
