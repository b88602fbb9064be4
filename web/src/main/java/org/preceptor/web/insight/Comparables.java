package org.preceptor.web.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.web.insight.JdbcComparables.Named;
import org.preceptor.web.page.Select;
import org.springframework.stereotype.Service;

/** Sets a cohort beside another that the same instructor teaches on the same course, by first attempts. */
@Service
class Comparables {

    private final JdbcComparables others;
    private final Insights insights;

    Comparables(JdbcComparables others, Insights insights) {
        this.others = others;
        this.insights = insights;
    }

    /** A cohort that cannot be compared with is none. */
    Companions of(PersonId instructor, CohortId cohort, @Nullable String with) {
        List<Named> found = others.of(instructor, cohort);
        return new Companions(
                select(found, with),
                found.stream()
                        .filter(other -> other.id().toString().equals(with))
                        .findFirst()
                        .flatMap(other -> pair(instructor, cohort, other.id())));
    }

    private Optional<CohortPair> pair(PersonId instructor, CohortId here, CohortId there) {
        return insights.of(instructor, here, AttemptChoice.FIRST)
                .flatMap(one ->
                        insights.of(instructor, there, AttemptChoice.FIRST).map(other -> new CohortPair(one, other)));
    }

    private static Select select(List<Named> others, @Nullable String with) {
        return Select.of(
                "with",
                "Compare with",
                Stream.concat(
                                Stream.of(new Select.Option("", "No other cohort", false)),
                                others.stream()
                                        .map(other -> new Select.Option(
                                                other.id().toString(),
                                                other.name(),
                                                other.id().toString().equals(with))))
                        .toList());
    }
}
