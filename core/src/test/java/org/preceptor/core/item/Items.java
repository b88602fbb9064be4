package org.preceptor.core.item;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Choice;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.Prompt;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Item.Slip;

/** Items for tests, told by the letters of their options: {@code multipleResponse("a b c d", "a c")}. */
public final class Items {

    private Items() {}

    public static SingleBestAnswer singleBestAnswer(String options, String key) {
        return new SingleBestAnswer(id("L1-I01"), "A vignette.", "What next?", options(options), letter(key));
    }

    public static MultipleResponse multipleResponse(String options, String keys) {
        return new MultipleResponse(id("L1-I02"), "A vignette.", "Which apply?", options(options), ticks(keys));
    }

    public static Ordering ordering(String options) {
        return new Ordering(id("L1-I03"), "A task.", "In which order?", options(options));
    }

    /** A calculation in per cent, with one known slip. */
    public static Numeric numeric(String answer, String from, String to) {
        return new Numeric(
                id("L1-I04"),
                "Some counts.",
                "What percentage?",
                new BigDecimal(answer),
                new BigDecimal(from),
                new BigDecimal(to),
                "%",
                "The working [R04].",
                List.of(new Slip(new BigDecimal("94"), "Added, not chained [R04].")));
    }

    public static Appraisal appraisal(Verdict key, Verdict... verdicts) {
        Map<Verdict, String> rationales = new EnumMap<>(Verdict.class);
        Arrays.stream(verdicts).forEach(verdict -> rationales.put(verdict, "Why " + verdict.slug() + " [R01]."));
        return new Appraisal(id("L1-I05"), "A statement.", "How far does it hold?", rationales, key);
    }

    /** A matching whose prompts, in order, are matched by these letters of choices a, b, c and d. */
    public static Matching matching(String matches) {
        List<Prompt> prompts = order(matches).stream()
                .map(match -> new Prompt("Prompt", match, "Why " + match + " [R01]."))
                .toList();
        List<Choice> choices = order("a b c d").stream()
                .map(id -> new Choice(id, "Choice " + id))
                .toList();
        return new Matching(id("L1-I06"), "Some facts.", "Which match?", prompts, choices);
    }

    /** A case of these steps. */
    public static Case unfolding(Item... steps) {
        return new Case(id("L1-I07"), "A vignette.", "How do you go on?", List.of(steps));
    }

    public static ItemId id(String value) {
        return new ItemId(value);
    }

    public static OptionId letter(String value) {
        return new OptionId(value);
    }

    public static List<OptionId> order(String letters) {
        return Arrays.stream(letters.strip().split("\\s+", -1))
                .filter(letter -> !letter.isEmpty())
                .map(OptionId::new)
                .toList();
    }

    public static Set<OptionId> ticks(String letters) {
        return order(letters).stream().collect(Collectors.toSet());
    }

    public static List<Option> options(String letters) {
        return order(letters).stream().map(Items::option).toList();
    }

    private static Option option(OptionId id) {
        return new Option(id, "Option " + id, "Why " + id + " [R01].", null);
    }
}
