package org.preceptor.web.insight;

import static java.util.Comparator.comparingLong;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.statistics.Calibration;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.Tally;
import org.preceptor.web.page.Markup;

/**
 * An item that people had wrong although they were sure.
 *
 * @param href its page
 * @param share how many of those who said how sure they were
 */
public record SureWrong(String href, String id, Content leadIn, String wrong, String n, Quoted share) {

    /** How many of the answers with a confidence were wrong with a high one. */
    private record Counted(ItemVersion item, Tally tally) {

        /** Those with most confidently wrong answers first. */
        static final Comparator<Counted> WORST = comparingLong(
                        (Counted counted) -> counted.tally().right())
                .reversed()
                .thenComparingLong(counted -> counted.tally().all())
                .thenComparing(Counted::item);

        static Counted of(ItemVersion item, SortedMap<Integer, Tally> answers) {
            long wrong = answers.tailMap(Calibration.SURE).values().stream()
                    .mapToLong(Tally::wrong)
                    .sum();
            return new Counted(
                    item,
                    new Tally(
                            wrong,
                            answers.values().stream().mapToLong(Tally::all).sum()));
        }
    }

    static List<SureWrong> of(CohortInsight insight, AssessmentKind kind, Markup markup) {
        return insight.byConfidence(kind).entrySet().stream()
                .map(entry -> Counted.of(entry.getKey(), entry.getValue()))
                .filter(counted -> counted.tally().right() > 0)
                .sorted(Counted.WORST)
                .map(counted -> row(counted, insight, markup))
                .toList();
    }

    private static SureWrong row(Counted counted, CohortInsight insight, Markup markup) {
        BankItem item = insight.asked(counted.item());
        return new SureWrong(
                AskedItem.address(insight, counted.item()),
                counted.item().id().value(),
                markup.plain(item.item().leadIn()),
                Spoken.count(counted.tally().right()),
                Spoken.count(counted.tally().all()),
                Quoted.of(counted.tally().share(), Spoken::percent));
    }
}
