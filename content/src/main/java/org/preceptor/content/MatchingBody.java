package org.preceptor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Choice;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.Prompt;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.item.OptionId;

/** Reads the prompts of a matching and the options they are matched with, which are named a, b, c and so on. */
final class MatchingBody {

    private static final int FEWEST = 2;
    private static final int MOST = 10;

    private MatchingBody() {}

    static Optional<Item> read(Entry entry, ItemId id, String stem, String leadIn) {
        List<Choice> choices = choices(entry);
        List<Entry> entries = few(entry, "prompts");
        List<Prompt> prompts = entries.stream()
                .flatMap(prompt -> prompt(prompt, choices).stream())
                .toList();
        boolean whole = choices.size() >= FEWEST && prompts.size() >= FEWEST && prompts.size() == entries.size();
        return whole ? Optional.of(new Matching(id, stem, leadIn, prompts, choices)) : Optional.empty();
    }

    private static List<Choice> choices(Entry entry) {
        List<Choice> choices = new ArrayList<>();
        for (Entry option : few(entry, "options")) {
            option.allow(List.of("text"));
            OptionId id = new OptionId(String.valueOf((char) ('a' + choices.size())));
            choices.add(new Choice(id, option.prose("text")));
        }
        return choices;
    }

    private static List<Entry> few(Entry entry, String field) {
        List<Entry> entries = entry.entries(field);
        if (entries.size() == 1 || entries.size() > MOST) {
            entry.find(field)
                    .ifPresent(
                            value -> value.problem("a matching has from %d to %d %s".formatted(FEWEST, MOST, field)));
        }
        return entries.subList(0, Math.min(entries.size(), MOST));
    }

    private static Optional<Prompt> prompt(Entry entry, List<Choice> choices) {
        entry.allow(List.of("text", "match", "rationale"));
        String text = entry.prose("text");
        String rationale = entry.rationale("rationale");
        Optional<Value> match = entry.need("match");
        Optional<OptionId> id = match.flatMap(value -> value.id(OptionId::new));
        if (id.isPresent() && choices.stream().noneMatch(choice -> choice.id().equals(id.get()))) {
            match.ifPresent(value -> value.problem("there is no option %s to match".formatted(id.get())));
            return Optional.empty();
        }
        return id.map(known -> new Prompt(text, known, rationale));
    }
}
