package org.preceptor.web.insight;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.CohortView;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Select;

/**
 * What the pages about a cohort's answers have in common: the question they answer, and what is counted.
 *
 * @param waiting how many attempts are not counted yet, in words; mostly empty
 * @param nothing what is said instead of figures; absent where there are some
 */
public record InsightTop(
        CohortView here,
        String path,
        String cohort,
        String question,
        List<Select> selects,
        String counted,
        String waiting,
        @Nullable Nothing nothing) {

    /** Why there are no figures yet, and what to do. */
    public record Nothing(String title, String words) {}

    static InsightTop of(CohortView here, CohortInsight insight, String question) {
        return new InsightTop(
                here,
                "/cohorts/" + insight.cohort().id(),
                insight.cohort().name(),
                question,
                List.of(),
                "",
                waiting(insight.waiting()),
                nothing(insight));
    }

    private static String waiting(long attempts) {
        if (attempts == 0) {
            return "";
        }
        return attempts == 1
                ? "One more attempt will be counted within seconds."
                : "%s%s more attempts are being counted; reload to see them."
                        .formatted(attempts < JdbcKeptInsight.MOST_WAITING ? "" : "At least ", Spoken.count(attempts));
    }

    private static @Nullable Nothing nothing(CohortInsight insight) {
        if (insight.enrolments() == 0) {
            return new Nothing(
                    "Nobody is in this cohort yet",
                    "An administrator adds people, one by one or from a file. Figures stand here once they have answered.");
        }
        return insight.papers().isEmpty()
                ? new Nothing(
                        "Nobody has submitted an assessment yet",
                        "Figures stand here as soon as the first is submitted, and each says how many it rests on.")
                : null;
    }

    /** The same with what is counted and what can be chosen. */
    InsightTop counting(String sentence, Select... choices) {
        return new InsightTop(here, path, cohort, question, List.of(choices), sentence, waiting, nothing);
    }

    /** The same with another choice, if there is one to make. */
    InsightTop offering(Select select) {
        return select.options().size() < 2
                ? this
                : new InsightTop(
                        here,
                        path,
                        cohort,
                        question,
                        Stream.concat(selects.stream(), Stream.of(select)).toList(),
                        counted,
                        waiting,
                        nothing);
    }

    public String title() {
        return here.text();
    }

    public String address() {
        return here.address(path);
    }

    Chrome beneath(Chrome chrome) {
        return chrome.beneath(Link.to("/cohorts", "Cohorts"), Link.to(path, cohort));
    }
}
