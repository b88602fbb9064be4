package org.preceptor.core.progress;

/** A trainee's place in the course in one word. */
public enum Overall {
    NOT_STARTED("not started"),
    IN_PROGRESS("in progress"),
    /** The final assessment is passed; the evaluation may still be open. */
    PASSED("passed"),
    /** Every requirement is met, so there is a certificate. */
    CERTIFIED("certified");

    private final String words;

    Overall(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
