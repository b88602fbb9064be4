package org.preceptor.web.reminder;

/** What became of a letter. */
enum ReminderState {
    WAITING("waits to be sent", ""),
    CLAIMED("is being sent", ""),
    HANDED_OVER("is being sent", ""),
    SENT("sent", "good"),
    BY_HAND("sent by hand", "good"),
    FAILED("could not be sent", "bad"),
    UNCERTAIN("may have been sent", "fair"),
    WITHDRAWN("no longer needed", "");

    private final String words;
    private final String badge;

    ReminderState(String words, String badge) {
        this.words = words;
        this.badge = badge;
    }

    String words() {
        return words;
    }

    /** The class of its badge. */
    String badge() {
        return badge;
    }
}
