package org.preceptor.web.roster;

import java.util.UUID;

/** What came of confirming a checked list. */
sealed interface Confirmation {

    /** It was applied, now or when the same confirmation came before. */
    record Applied(ImportDraft.Outcome outcome) implements Confirmation {}

    /** It would do something else by now than what was shown, so nothing was done; this is what it would do. */
    record Outdated(UUID draft, ImportPlan plan) implements Confirmation {}

    /** It takes its time, or has just broken off with nothing changed; the page of its progress says which. */
    record Going() implements Confirmation {}

    /** There is no such draft, or not any more. */
    record Gone() implements Confirmation {}
}
