package org.preceptor.core.reminder;

/**
 * What somebody may be reminded of. When it holds is what {@link org.preceptor.core.cohort.NeedsAttention} says, but for
 * certificates, which speak to people who have finished.
 */
public enum Rule {
    DUE_SOON("The due date is near"),
    NOT_STARTED("Not started a week after enrolment"),
    STALLED("Begun, then nothing for a week"),
    CERTIFICATE_ENDING("Their certificate ends soon");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
