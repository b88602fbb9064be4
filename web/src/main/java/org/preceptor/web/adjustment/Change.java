package org.preceptor.web.adjustment;

import org.preceptor.core.adjustment.Result;

/** What an adjustment makes of one attempt. */
record Change(Affected attempt, Result after) {

    /** Whether the mark or the pass differs at all. */
    boolean any() {
        return !after.equals(attempt.result());
    }

    /** Whether the attempt is passed by this and was not before. */
    boolean wins() {
        return after.passed() && !attempt.result().passed();
    }
}
