package org.preceptor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.ItemId;

/** Reads the steps of a case, each of which is an item of a simpler kind. */
final class CaseBody {

    private static final int FEWEST = 2;
    private static final int MOST = 4;

    private CaseBody() {}

    static Optional<Item> read(Entry entry, ItemId id, String stem, String leadIn) {
        List<Entry> entries = entry.entries("steps");
        if (entries.size() == 1 || entries.size() > MOST) {
            entry.find("steps")
                    .ifPresent(value -> value.problem("a case has from %d to %d steps".formatted(FEWEST, MOST)));
            return Optional.empty();
        }
        List<Item> steps = new ArrayList<>();
        for (Entry step : entries) {
            step(step, id.step(entries.indexOf(step) + 1)).ifPresent(steps::add);
        }
        boolean whole = !entries.isEmpty() && steps.size() == entries.size();
        return whole ? Optional.of(new Case(id, stem, leadIn, steps)) : Optional.empty();
    }

    private static Optional<Item> step(Entry entry, ItemId id) {
        Optional<ItemKind> kind = entry.need("kind").flatMap(value -> value.oneOf(ItemKind.class));
        List<String> own = kind.map(ItemKind::fields).orElseGet(ItemKind::allFields);
        entry.allow(Stream.concat(Stream.of("kind", "stem", "lead-in"), own.stream())
                .toList());
        String stem = entry.find("stem").flatMap(Value::prose).orElse("");
        ItemBody body = new ItemBody(entry, id, stem, entry.prose("lead-in"));
        return kind.flatMap(known -> switch (known) {
            case SINGLE_BEST, MULTIPLE_RESPONSE, APPRAISAL, NUMERIC -> body.read(known);
            case ORDERING, MATCHING, CASE -> {
                entry.problem("a step is single-best, multiple-response, appraisal or numeric");
                yield Optional.empty();
            }
        });
    }
}
