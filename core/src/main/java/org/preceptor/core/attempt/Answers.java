package org.preceptor.core.attempt;

import java.time.Instant;

/** The answers to the questions of all attempts. What is kept here is committed before a method returns. */
public interface Answers {

    /** Keeps a response that was made from a revision of its question, and so raises the revision by one. */
    Keeping save(AttemptId id, int position, Response response, int base, Instant at);

    /** What became of a response that was to be kept; unless it was, nothing has changed. */
    enum Keeping {
        KEPT,
        /** Another response was kept since that revision. */
        STALE,
        /** The attempt is no longer open, or its deadline and the grace after it are over. */
        ENDED
    }
}
