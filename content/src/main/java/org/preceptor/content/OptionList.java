package org.preceptor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;

/** The options of an item as they stand in the file, named a, b, c and so on, and which of them are right. */
record OptionList(Entry item, List<Option> read, List<OptionId> keys) {

    private static final int FEWEST = 2;
    private static final int MOST = 26;

    /**
     * Reads an item's options.
     *
     * @param keyed whether some options are right and the others wrong, each with a misconception perhaps
     */
    static OptionList read(Entry item, boolean keyed) {
        List<Option> options = new ArrayList<>();
        List<OptionId> keys = new ArrayList<>();
        List<Entry> entries = item.entries("options");
        for (Entry entry : entries.subList(0, Math.min(entries.size(), MOST))) {
            OptionId id = new OptionId(String.valueOf((char) ('a' + options.size())));
            entry.allow(keyed ? List.of("text", "key", "rationale", "misconception") : List.of("text", "rationale"));
            options.add(option(entry, id));
            if (keyed && isKey(entry)) {
                keys.add(id);
            }
        }
        OptionList list = new OptionList(item, options, keys);
        if (entries.size() == 1 || entries.size() > MOST) {
            list.problem("an item has from %d to %d options".formatted(FEWEST, MOST));
        }
        return list;
    }

    private static Option option(Entry entry, OptionId id) {
        return new Option(id, entry.prose("text"), entry.rationale("rationale"), entry.optionalText("misconception"));
    }

    private static boolean isKey(Entry entry) {
        boolean key = entry.find("key").flatMap(Value::flag).orElse(false);
        if (key) {
            entry.find("misconception")
                    .ifPresent(value -> value.problem("a right option is no misconception; leave the field out"));
        }
        return key;
    }

    void problem(String message) {
        item.find("options").ifPresent(value -> value.problem(message));
    }

    boolean isWhole() {
        return read.size() >= FEWEST;
    }

    /** The options where there are enough of them. */
    Optional<List<Option>> options() {
        return isWhole() ? Optional.of(read) : Optional.empty();
    }
}
