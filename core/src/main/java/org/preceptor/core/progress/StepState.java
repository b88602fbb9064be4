package org.preceptor.core.progress;

/** How far a trainee is with one step. */
public enum StepState {
    /** An earlier step has to be completed first. */
    LOCKED("locked"),
    /** It can be begun. */
    OPEN("open"),
    /** It has been begun. */
    STARTED("in progress"),
    /** It is done; nothing had to be passed. */
    COMPLETE("complete"),
    /** It is done and passed. */
    PASSED("passed"),
    /** It was not passed and no attempt is left. */
    FAILED("not passed");

    private final String words;

    StepState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isDone() {
        return this == COMPLETE || this == PASSED;
    }
}
