package org.preceptor.web.insight;

import java.util.Arrays;
import java.util.List;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Choice;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;
import org.preceptor.core.item.Verdict;
import org.preceptor.core.statistics.Part;

/**
 * An option as people know it, from its name in statistics (see {@link Part}).
 *
 * @param label short, such as "c", "place 2, b" or "partly supported"
 * @param text in the Markdown of its author; empty where the label says it all
 */
record OptionWords(String label, String text) {

    static OptionWords of(Item item, String name) {
        return switch (item) {
            case SingleBestAnswer i -> new OptionWords(name, text(i.options(), name));
            case MultipleResponse i -> new OptionWords(name, text(i.options(), name));
            case Appraisal i -> new OptionWords(verdict(name), "");
            case Numeric i -> number(i, name);
            case Ordering i -> placed(i, number(name), rest(name));
            case Matching i -> matched(i, number(name), rest(name));
            case Case i -> inPart(number(name), of(i.steps().get(number(name) - 1), rest(name)));
        };
    }

    private static String text(List<Option> options, String name) {
        return options.stream()
                .filter(option -> option.id().value().equals(name))
                .map(Option::text)
                .findFirst()
                .orElseThrow();
    }

    private static String verdict(String slug) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.slug().equals(slug))
                .map(Verdict::words)
                .findFirst()
                .orElseThrow();
    }

    private static OptionWords number(Numeric item, String name) {
        return name.equals(Part.OTHER)
                ? new OptionWords("another number", "")
                : new OptionWords("%s %s".formatted(name, item.unit()).strip(), "");
    }

    private static OptionWords placed(Ordering item, int place, String option) {
        return new OptionWords("place %d, %s".formatted(place, option), text(item.options(), option));
    }

    private static OptionWords matched(Matching item, int prompt, String choice) {
        return new OptionWords(
                "line %d, %s".formatted(prompt, choice),
                "%s → %s"
                        .formatted(
                                item.prompts().get(prompt - 1).text(),
                                item.choice(new OptionId(choice))
                                        .map(Choice::text)
                                        .orElseThrow()));
    }

    private static OptionWords inPart(int part, OptionWords words) {
        return new OptionWords("part %d, %s".formatted(part, words.label()), words.text());
    }

    /** The number before the first sign of equality. */
    private static int number(String name) {
        return Integer.parseInt(name.substring(0, name.indexOf('=')));
    }

    private static String rest(String name) {
        return name.substring(name.indexOf('=') + 1);
    }
}
