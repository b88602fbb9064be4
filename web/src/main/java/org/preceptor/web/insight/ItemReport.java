package org.preceptor.web.insight;

import gg.jte.Content;
import java.util.List;
import org.preceptor.core.item.Item;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.OptionFigures;
import org.preceptor.web.page.Markup;

/** How one version of an item did in a cohort by first attempts, on every paper that asked it. */
public record ItemReport(List<Asked> papers) {

    /** The item on one paper. */
    public record Asked(
            String paper,
            String n,
            String evidence,
            Quoted facility,
            Quoted correlation,
            List<FlagLine> flags,
            List<Detail> details,
            List<OptionLine> options) {

        /** Where it was asked and how easy it was, in a line. */
        public String line() {
            return "%s: %s, n %s%s".formatted(paper, facility.line(), n, evidence.isEmpty() ? "" : ", " + evidence);
        }
    }

    /**
     * An option and who chose it.
     *
     * @param rest how many points those who chose it earned on the rest, on average
     */
    public record OptionLine(String label, Content text, boolean key, String n, Quoted share, Quoted rest) {}

    static ItemReport of(CohortInsight insight, ItemVersion version, PaperNames names, Markup markup) {
        return new ItemReport(AskedItem.of(insight, version).stream()
                .map(asked -> asked(asked, names.of(asked.paper(), insight), markup))
                .toList());
    }

    private static Asked asked(AskedItem asked, String paper, Markup markup) {
        Item item = asked.item().item();
        return new Asked(
                paper,
                Spoken.count(asked.figures().n()),
                ItemDetails.words(asked.figures().evidence()),
                Quoted.of(asked.figures().facility(), Spoken::percent),
                Quoted.of(asked.figures().discrimination(), Spoken::index),
                FlagLine.of(asked.figures().flags(), item),
                ItemDetails.of(asked),
                asked.figures().options().stream()
                        .map(option -> line(option, item, markup))
                        .toList());
    }

    private static OptionLine line(OptionFigures option, Item item, Markup markup) {
        OptionWords words = OptionWords.of(item, option.option());
        return new OptionLine(
                words.label(),
                markup.plain(words.text()),
                option.key(),
                Spoken.count(option.n()),
                Quoted.of(option.share(), Spoken::percent),
                option.n() == 0 ? new Quoted("–", "") : Quoted.alone(option.meanRest(), Spoken::index));
    }
}
