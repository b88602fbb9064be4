package org.preceptor.web.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A checked list that waits to be confirmed, or what came of it once it was. */
record ImportDraft(
        List<ListedPerson> people,
        String fingerprint,
        @Nullable Outcome outcome) {

    /**
     * How many were added as new people, and how many joined the cohort, new ones included.
     *
     * @param extended of how many the extra time changed
     */
    record Outcome(int added, int joined, int extended) {}
}
