package org.preceptor.web.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is in a pair and who is not, and why. */
public record Pairing(List<Group> groups) {

    /**
     * Some people.
     *
     * @param href where those of them stand who are in the cohort now; absent where there is nobody
     */
    public record Group(
            String number, String words, @Nullable String href) {}

    static Pairing of(CohortInsight insight, String cohort) {
        String people = cohort + "?pair=%s#people";
        return new Pairing(List.of(
                group(
                        insight.gain().pairs(),
                        "sat the pre-test and a final: they are in the figures above",
                        people.formatted("both")),
                group(insight.gain().onlyBefore(), "sat the pre-test and no final yet", people.formatted("before")),
                group(
                        insight.gain().onlyAfter(),
                        "sat a final and no pre-test, so nothing is known of what they knew before",
                        people.formatted("after")),
                group(
                        insight.neither(),
                        "sat neither to its end, or left before they did",
                        people.formatted("neither"))));
    }

    private static Group group(long number, String words, String href) {
        return new Group(Spoken.count(number), words, number == 0 ? null : href);
    }
}
