package org.preceptor.web.attempt;

import java.time.Instant;

/** What came of sending an answer. */
public sealed interface Saving {

    /** The answer is committed. */
    record Saved(Instant at) implements Saving {}

    /** The answer makes no sense for its question; what was saved before still stands. */
    record Refused(String sentence) implements Saving {}

    /** The attempt has ended, so its answers are final. */
    record Ended() implements Saving {}
}
