package org.preceptor.core.trace;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.Prompt;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;

/**
 * One thing an item offers, whatever its kind: an option, a verdict, a result or a prompt to match, and why it is right or
 * wrong.
 *
 * @param item the item, or the step of a case, that offers it
 * @param label names it within the item: a letter, a verdict, a result or the number of a prompt
 * @param key what makes it right, such as "best answer" or "place 2"; empty for what is wrong
 */
public record Offer(
        ItemId item,
        String label,
        String text,
        String key,
        String rationale,
        @Nullable String misconception) {

    private static final String BEST = "best answer";

    /** Everything an item offers, in the author's order; a case offers what its steps do. */
    public static List<Offer> of(Item item) {
        return switch (item) {
            case SingleBestAnswer i -> options(i, i.options(), Set.of(i.key()), BEST);
            case MultipleResponse i -> options(i, i.options(), i.keys(), "applies");
            case Ordering i -> places(i);
            case Numeric i -> results(i);
            case Appraisal i -> verdicts(i);
            case Matching i -> prompts(i);
            case Case i -> i.steps().stream().flatMap(step -> of(step).stream()).toList();
        };
    }

    public boolean isKey() {
        return !key.isEmpty();
    }

    /** What the rationale names. */
    public Sources sources() {
        return Sources.in(rationale);
    }

    private static List<Offer> options(Item item, List<Option> options, Set<OptionId> keys, String words) {
        return options.stream()
                .map(option -> option(item, option, keys.contains(option.id()) ? words : ""))
                .toList();
    }

    private static List<Offer> places(Ordering item) {
        return IntStream.range(0, item.options().size())
                .mapToObj(index -> option(item, item.options().get(index), "place %d".formatted(index + 1)))
                .toList();
    }

    private static Offer option(Item item, Option option, String key) {
        return new Offer(
                item.id(), option.id().value(), option.text(), key, option.rationale(), option.misconception());
    }

    private static List<Offer> results(Numeric item) {
        String accepted = "answer, from %s to %s"
                .formatted(item.from().toPlainString(), item.to().toPlainString());
        Offer answer = result(item, item.answer().toPlainString(), accepted, item.rationale());
        Stream<Offer> slips =
                item.slips().stream().map(slip -> result(item, slip.value().toPlainString(), "", slip.rationale()));
        return Stream.concat(Stream.of(answer), slips).toList();
    }

    private static Offer result(Numeric item, String value, String key, String rationale) {
        return new Offer(item.id(), value, "%s %s".formatted(value, item.unit()), key, rationale, null);
    }

    private static List<Offer> verdicts(Appraisal item) {
        return item.verdicts().stream()
                .map(verdict -> new Offer(
                        item.id(),
                        verdict.slug(),
                        verdict.words(),
                        verdict == item.key() ? BEST : "",
                        item.rationales().getOrDefault(verdict, ""),
                        null))
                .toList();
    }

    private static List<Offer> prompts(Matching item) {
        return IntStream.range(0, item.prompts().size())
                .mapToObj(index -> prompt(item, index + 1, item.prompts().get(index)))
                .toList();
    }

    private static Offer prompt(Matching item, int number, Prompt prompt) {
        String match = item.choice(prompt.match()).orElseThrow().text();
        return new Offer(item.id(), String.valueOf(number), prompt.text(), "match: " + match, prompt.rationale(), null);
    }
}
