package org.preceptor.web.attempt;

import java.time.Instant;

/** What came of sending an answer. */
public sealed interface Saving {

    /** The answer is committed, and is this revision of its question. */
    record Saved(Instant at, int revision) implements Saving {}

    /** The question was answered elsewhere since; that answer stands. */
    record Stale() implements Saving {

        static final String WORDS =
                "This question was answered in another tab or on another device since you opened it here. "
                        + "That newer answer is shown; what you sent was not saved.";
    }

    /** The answer makes no sense for its question; what was saved before still stands. */
    record Refused(String sentence) implements Saving {}

    /** The attempt has ended, so its answers are final. */
    record Ended() implements Saving {}
}
