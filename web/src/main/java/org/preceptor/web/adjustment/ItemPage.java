package org.preceptor.web.adjustment;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.web.adjustment.JdbcTaughtItems.Decision;
import org.preceptor.web.attempt.Feedback;
import org.preceptor.web.attempt.ItemParts;
import org.preceptor.web.insight.ItemReport;
import org.preceptor.web.page.Times;

/**
 * An item version with its key, how it has done, what was decided about it and what can be decided.
 *
 * @param keyControls the controls for another key
 * @param fault why what was proposed makes no sense; absent when nothing was proposed
 */
public record ItemPage(
        String address,
        String title,
        String version,
        Feedback item,
        Known known,
        List<Choice> choices,
        Content keyControls,
        @Nullable String fault) {

    /**
     * What is known of it so far.
     *
     * @param report how it was answered in this cohort; absent where the reader has just stopped teaching it
     */
    public record Known(@Nullable ItemReport report, List<Line> decisions) {}

    /** A decision as it was signed. */
    public record Line(String datetime, String when, String words) {}

    /** Something that can be decided. */
    public record Choice(String value, String title, String words, boolean chosen) {}

    /**
     * What was proposed and cannot be.
     *
     * @param fault absent when nothing was proposed yet
     */
    record Proposal(
            AdjustmentKind kind, List<String> key, @Nullable String fault) {

        static final Proposal NONE = new Proposal(AdjustmentKind.DROP, List.of(), null);
    }

    static ItemPage of(TaughtItem item, Known known, ItemParts parts, Proposal proposal) {
        var words = item.item().item();
        return new ItemPage(
                item.address(),
                "Question " + words.id(),
                item.version().hash().hex().substring(0, 12),
                parts.explained(words),
                known,
                choices(proposal.kind()),
                parts.keyControls(words, proposal.key()),
                proposal.fault());
    }

    static Line line(Decision decision, Times times) {
        Adjustment adjustment = decision.adjustment();
        String key = String.join(", ", AdjustmentKind.keyOf(adjustment));
        return new Line(
                decision.at().toString(),
                times.minute(decision.at()),
                "%s%s by %s: %s (%s)"
                        .formatted(
                                AdjustmentKind.of(adjustment).done(),
                                key.isEmpty() ? "" : " (%s)".formatted(key),
                                decision.signature(),
                                decision.reason(),
                                decision.results() == 1 ? "1 result" : decision.results() + " results"));
    }

    private static List<Choice> choices(AdjustmentKind chosen) {
        return Arrays.stream(AdjustmentKind.values())
                .map(kind -> new Choice(kind.slug(), kind.title(), kind.words(), kind == chosen))
                .toList();
    }
}
