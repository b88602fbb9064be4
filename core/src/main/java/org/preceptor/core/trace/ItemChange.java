package org.preceptor.core.trace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.item.Item;

/** Two versions of an item beside each other, and whether its key is another one. */
record ItemChange(BankItem before, BankItem after) {

    /** What differs; another key comes first. */
    List<Difference> differences() {
        List<Difference> texts = Portrait.differences(parts(before), parts(after));
        return keyChanged()
                ? Stream.concat(Stream.of(new Difference("key", keys(before), keys(after))), texts.stream())
                        .toList()
                : texts;
    }

    /**
     * Whether something offered in both versions was right and is wrong now, or the other way round; and where nothing right
     * is left word for word, whether what is right has another letter or value. Options in another order are the same key.
     */
    boolean keyChanged() {
        Map<String, String> old = words(before);
        Map<String, String> now = words(after);
        boolean turned = old.entrySet().stream()
                .anyMatch(offer ->
                        now.containsKey(offer.getKey()) && !offer.getValue().equals(now.get(offer.getKey())));
        boolean kept = old.entrySet().stream()
                .anyMatch(offer -> !offer.getValue().isEmpty() && now.containsKey(offer.getKey()));
        return turned || (!kept && !labels(before).equals(labels(after)));
    }

    /** The words of each offer, with what makes it right; steps of a case are told apart. */
    private static Map<String, String> words(BankItem item) {
        Map<String, String> words = new HashMap<>();
        Offer.of(item.item()).forEach(offer -> words.put(offer.item() + " " + offer.text(), offer.key()));
        return words;
    }

    private static Set<String> labels(BankItem item) {
        return Offer.of(item.item()).stream()
                .filter(Offer::isKey)
                .map(offer -> offer.item() + " " + offer.label())
                .collect(Collectors.toSet());
    }

    private static String keys(BankItem item) {
        return Offer.of(item.item()).stream()
                .filter(Offer::isKey)
                .map(offer ->
                        "%s%s: %s (%s)".formatted(step(offer.item().value()), offer.label(), offer.text(), offer.key()))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> parts(BankItem item) {
        Map<String, String> parts = new LinkedHashMap<>(Portrait.parts(
                "kind", item.item().kind(),
                "objective", item.objective(),
                "claims", item.claims(),
                "level", item.bloom().word(),
                "difficulty", item.difficulty(),
                "forms", forms(item)));
        texts(item.item(), parts);
        if (item.item() instanceof Item.Case story) {
            story.steps().forEach(step -> texts(step, parts));
        }
        for (Offer offer : Offer.of(item.item())) {
            String name = step(offer.item().value()) + offer.label();
            parts.put("option " + name, offer.text());
            parts.put("rationale of " + name, offer.rationale());
            parts.putAll(Portrait.parts("misconception of " + name, offer.misconception()));
        }
        return parts;
    }

    private static void texts(Item item, Map<String, String> parts) {
        String step = step(item.id().value());
        parts.put(step + "stem", item.stem());
        parts.put(step + "lead-in", item.leadIn());
        if (item instanceof Item.Matching matching) {
            parts.put(
                    "choices",
                    matching.choices().stream()
                            .map(choice -> "%s: %s".formatted(choice.id(), choice.text()))
                            .collect(Collectors.joining("\n")));
        }
    }

    private static String step(String id) {
        return id.contains(".") ? "part %s ".formatted(id.substring(id.indexOf('.') + 1)) : "";
    }

    private static String forms(BankItem item) {
        return item.isCheck()
                ? "check"
                : item.forms().stream().map(FormLetter::value).sorted().collect(Collectors.joining(", "));
    }
}
