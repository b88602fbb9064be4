package org.preceptor.web.roster;

import org.jspecify.annotations.Nullable;

/**
 * How far the import of a list is.
 *
 * @param done how many have joined; absent while that is not known
 * @param people how many are to join; absent while that is not known
 */
public record ImportRunPage(
        String address,
        String cohort,
        @Nullable String done,
        @Nullable String people,
        String words) {

    static ImportRunPage of(Roster roster, String address, ImportRun.Progress progress) {
        boolean known = progress.people() > 0;
        return new ImportRunPage(
                address,
                roster.name(),
                known ? String.valueOf(progress.done()) : null,
                known ? String.valueOf(progress.people()) : null,
                words(progress));
    }

    private static String words(ImportRun.Progress progress) {
        if (progress.people() == 0) {
            return "The list is checked once more.";
        }
        String added = "%,d of %,d people added.".formatted(progress.done(), progress.people());
        return progress.done() < progress.people() ? added : added + " What is left takes a moment.";
    }
}
