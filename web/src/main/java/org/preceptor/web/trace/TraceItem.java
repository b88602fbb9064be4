package org.preceptor.web.trace;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.item.Item;
import org.preceptor.core.trace.Gap;
import org.preceptor.core.trace.Offer;
import org.preceptor.core.trace.Trace;
import org.preceptor.web.page.Markup;

/**
 * An item with its key, for those who may see keys.
 *
 * @param facts kind, level, difficulty and forms, in words
 */
public record TraceItem(
        String id, String facts, Content leadIn, List<String> gaps, List<TracedClaim> claims, List<Part> parts) {

    /** A claim the item rests on. */
    public record TracedClaim(String id, String status, String statusWords, Content paraphrase) {}

    /** What is asked at once: an item, or a step of a case. */
    public record Part(Content stem, Content leadIn, List<Line> lines) {}

    /** Something offered, why it is right or wrong, and what who chooses it believes. */
    public record Line(
            String label,
            Content text,
            String key,
            Content rationale,
            @Nullable String misconception) {

        public boolean right() {
            return !key.isEmpty();
        }
    }

    static TraceItem of(BankItem item, Trace trace, Markup markup) {
        return new TraceItem(
                item.item().id().value(),
                facts(item),
                markup.plain(item.item().leadIn()),
                trace.gapsOf(item).stream().map(Gap::words).toList(),
                trace.claims(item).stream()
                        .map(claim -> new TracedClaim(
                                claim.id().value(),
                                claim.status().slug(),
                                claim.statusWords(),
                                markup.line(claim.paraphrase())))
                        .toList(),
                parts(item.item()).map(part -> part(part, markup)).toList());
    }

    private static Stream<Item> parts(Item item) {
        return item instanceof Item.Case story
                ? Stream.concat(Stream.of(item), story.steps().stream())
                : Stream.of(item);
    }

    private static Part part(Item item, Markup markup) {
        List<Offer> offers = item instanceof Item.Case ? List.of() : Offer.of(item);
        return new Part(
                markup.block(item.stem()),
                markup.line(item.leadIn()),
                offers.stream()
                        .map(offer -> new Line(
                                offer.label(),
                                markup.line(offer.text()),
                                offer.key(),
                                markup.line(offer.rationale()),
                                offer.misconception()))
                        .toList());
    }

    private static String facts(BankItem item) {
        return Stream.of(
                        item.item().kind(),
                        item.bloom().word(),
                        item.difficulty().name().toLowerCase(Locale.ROOT),
                        forms(item))
                .collect(Collectors.joining(" · "));
    }

    /** Such as "forms A, B", or "check". */
    static String forms(BankItem item) {
        String letters = item.forms().stream().map(FormLetter::value).sorted().collect(Collectors.joining(", "));
        return switch (item.forms().size()) {
            case 0 -> "check";
            case 1 -> "form " + letters;
            default -> "forms " + letters;
        };
    }
}
