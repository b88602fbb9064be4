package org.preceptor.web.insight;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Finding;
import org.preceptor.core.statistics.Finding.Found;
import org.preceptor.core.statistics.Finding.NotDefined;
import org.preceptor.core.statistics.Finding.TooFew;
import org.preceptor.core.statistics.FormOrder;
import org.preceptor.core.statistics.Gain;
import org.preceptor.core.statistics.Groups;
import org.preceptor.core.statistics.Interval;
import org.preceptor.web.page.CohortView;

/** What the people of a cohort gained from the pre-test to the final, each compared with themselves. */
public record GainPage(
        InsightTop top,
        String answer,
        List<GainLine> lines,
        GainBars bars,
        List<GainLine> objectives,
        Pairing pairing,
        @Nullable ComparedTable compared) {

    /** The gain in one objective. */
    private record ObjectiveGain(TaughtObjective taught, Gain gain) {

        double value() {
            return fairest(gain).map(Estimate::value).found().orElse(Double.MAX_VALUE);
        }

        GainLine line() {
            return GainLine.of(
                    "%s %s"
                            .formatted(
                                    taught.objective().id(), taught.objective().text()),
                    taught.lessonWords(),
                    gain.pairs(),
                    fairest(gain));
        }
    }

    static GainPage of(CohortInsight insight, Map<ObjectiveId, TaughtObjective> objectives, Companions companions) {
        Gain gain = Gain.of(insight.gain().overall());
        InsightTop top = InsightTop.of(CohortView.GAIN, insight, "What did they gain?")
                .counting("Counted are the first pre-test and the first final of everybody who was ever enrolled and"
                        + " sat both. Figures are percentage points of the score.")
                .offering(companions.select());
        return new GainPage(
                top,
                answer(gain),
                lines(insight.gain().overall(), gain),
                GainBars.of(gain),
                objectives.values().stream()
                        .map(taught -> new ObjectiveGain(
                                taught,
                                Gain.of(insight.gain().of(taught.objective().id()))))
                        .sorted(comparingDouble(ObjectiveGain::value))
                        .map(ObjectiveGain::line)
                        .toList(),
                Pairing.of(insight, top.path()),
                companions.chosen().map(ComparedTable::ofGain).orElse(null));
    }

    /** The gain freed of the forms; as it is where the forms were not taken in both orders by enough people. */
    private static Finding<Estimate> fairest(Gain gain) {
        return gain.adjusted().found().isPresent() ? gain.adjusted() : gain.mean();
    }

    private static String answer(Gain gain) {
        String freed = gain.adjusted().found().isPresent() ? ", freed of the forms" : "";
        return switch (fairest(gain)) {
            case Found<Estimate>(Estimate(double value, Found<Interval>(Interval interval))) ->
                "%s: %s percentage points on average%s (95%% interval %s)."
                        .formatted(
                                direction(interval),
                                Spoken.points(value),
                                freed,
                                Spoken.range(interval, Spoken::points));
            case Found<Estimate>(Estimate(double value, var none)) ->
                "%s percentage points on average%s; how sure that is cannot be said yet."
                        .formatted(Spoken.points(value), freed);
            case TooFew<Estimate> few -> "Nobody has sat both the pre-test and the final yet.";
            case NotDefined<Estimate> none -> Spoken.of(none, any -> "");
        };
    }

    private static String direction(Interval interval) {
        if (interval.low() > 0) {
            return "They know more after the course than before it";
        }
        return interval.high() < 0 ? "They know less after the course than before it" : "No clear gain or loss";
    }

    private static List<GainLine> lines(Groups<FormOrder> groups, Gain gain) {
        List<GainLine> lines = new ArrayList<>();
        lines.add(GainLine.of("Mean gain", "As it is.", gain.pairs(), gain.mean()));
        lines.add(GainLine.of(
                "Gain freed of the forms",
                "Half of the people take form A first and half form B; this is the mean of both halves, so that it does"
                        + " not matter which form is the harder one.",
                gain.pairs(),
                gain.adjusted()));
        lines.add(GainLine.of(
                "Effect of the forms",
                "By how much the form that comes first in the alphabet is the easier one.",
                gain.pairs(),
                gain.formEffect()));
        gain.byOrder()
                .forEach((order, mean) -> lines.add(GainLine.of(
                        "Form %s before, form %s after".formatted(order.before(), order.after()),
                        "",
                        groups.get(order).n(),
                        mean)));
        return lines;
    }
}
