package org.preceptor.web.adjustment;

import java.time.Instant;
import org.preceptor.core.adjustment.AdjustmentId;

/**
 * The work on an adjustment as far as it has come.
 *
 * @param seenAt when it last gave a sign of life
 */
record Run(AdjustmentId id, ItemVersion item, State state, Progress progress, Instant seenAt) {

    /** How the work stands. */
    enum State {
        /** Attempts are being marked. */
        RUNNING,
        /** The adjustment is in force. */
        SIGNED,
        /** Another adjustment of the item came first. */
        OVERTAKEN,
        /** Something broke, and nothing was changed. */
        FAILED
    }
}
