package org.preceptor.web.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is in a pair and who is not, and why. */
public record Pairing(List<Group> groups) {

    /**
     * Some people.
     *
     * @param href where the people of this cohort in a like state stand; absent where no list shows them
     */
    public record Group(
            String number, String words, @Nullable String href, String link) {}

    static Pairing of(CohortInsight insight, String cohort) {
        return new Pairing(List.of(
                new Group(
                        Spoken.count(insight.gain().pairs()),
                        "sat the pre-test and a final: they are in the figures above",
                        null,
                        ""),
                new Group(
                        Spoken.count(insight.gain().onlyBefore()),
                        "sat the pre-test and no final yet",
                        people(cohort, "in-progress"),
                        "See who is in progress"),
                new Group(
                        Spoken.count(insight.gain().onlyAfter()),
                        "sat a final and no pre-test, so nothing is known of what they knew before",
                        null,
                        ""),
                new Group(
                        Spoken.count(insight.neither()),
                        "sat neither to its end, or left before they did",
                        people(cohort, "not-started"),
                        "See who has not started")));
    }

    private static String people(String cohort, String state) {
        return "%s?state=%s#people".formatted(cohort, state);
    }
}
