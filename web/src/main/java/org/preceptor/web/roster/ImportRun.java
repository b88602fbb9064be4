package org.preceptor.web.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the import of a checked list stands.
 *
 * @param seenAt when it last gave a sign of life; absent before it was first confirmed
 * @param outcome what came of it; absent unless it is imported
 */
record ImportRun(State state, Progress progress, @Nullable Instant seenAt, ImportDraft.@Nullable Outcome outcome) {

    /** How it stands. */
    enum State {
        /** It waits to be confirmed. */
        CHECKED,
        /** People are being added. */
        IMPORTING,
        /** Everybody is in. */
        IMPORTED,
        /** It would have done something else than what was shown, so nothing was changed. */
        OUTDATED,
        /** Something broke, and nothing was changed. */
        FAILED
    }

    /**
     * How far it has come; nothing of it counts before all is done.
     *
     * @param people how many are to join
     */
    record Progress(int done, int people) {

        static final Progress NONE = new Progress(0, 0);
    }
}
