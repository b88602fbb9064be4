package org.preceptor.web.insight;

import java.util.List;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Evidence;
import org.preceptor.core.statistics.Finding;
import org.preceptor.core.statistics.ItemFigures;

/** The figures of an item that not everybody asks for. */
final class ItemDetails {

    private ItemDetails() {}

    static List<Detail> of(AskedItem asked) {
        ItemFigures figures = asked.figures();
        return List.of(
                new Detail(
                        "After less before",
                        "percentage points, with Newcombe's 95% interval",
                        Quoted.of(asked.difference(), Spoken::points)),
                new Detail(
                        "Discriminative efficiency",
                        "how far it goes along with the rest, of what so easy or hard a question could",
                        Quoted.alone(figures.efficiency(), Spoken::percent)),
                new Detail("Standard deviation", "of its points", Quoted.alone(figures.deviation(), Spoken::percent)),
                new Detail(
                        "Guess score",
                        "what answering at random earns",
                        new Quoted(Spoken.percent(figures.guess().decimal().doubleValue()), "")),
                new Detail("Weight", "share of the points, then of what spreads the totals", weights(figures)),
                new Detail("Left blank", "counts with no points", new Quoted(Spoken.count(figures.blanks()), "")));
    }

    private static Quoted weights(ItemFigures figures) {
        return new Quoted(
                "%s; %s"
                        .formatted(
                                Spoken.of(figures.intendedWeight(), Spoken::percent),
                                Spoken.of(figures.effectiveWeight(), Spoken::percent)),
                "");
    }

    /** How far so many answers carry a judgement. */
    static String words(Evidence evidence) {
        return switch (evidence) {
            case TOO_FEW -> "too few to judge; from %d on".formatted(Evidence.NEEDED);
            case PROVISIONAL -> "provisional";
            case SETTLED -> "";
        };
    }

    /** A facility of somebody, or that nobody was asked. */
    static Quoted facility(Finding<Estimate> facility) {
        return facility.found().isEmpty() ? new Quoted("not asked", "") : Quoted.of(facility, Spoken::percent);
    }
}
