package org.preceptor.content;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Item.Slip;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.OptionId;
import org.preceptor.core.item.Verdict;

/** Reads the part of an item that depends on its kind. */
record ItemBody(Entry entry, ItemId id, String stem, String leadIn) {

    /** With fewer, guessing pays. */
    private static final int FEWEST_VERDICTS = 4;

    Optional<Item> read(ItemKind kind) {
        return switch (kind) {
            case SINGLE_BEST -> singleBest(OptionList.read(entry, true));
            case MULTIPLE_RESPONSE -> multipleResponse(OptionList.read(entry, true));
            case ORDERING -> ordering(OptionList.read(entry, false));
            case NUMERIC -> numeric();
            case APPRAISAL -> appraisal();
            case MATCHING -> MatchingBody.read(entry, id, stem, leadIn);
            case CASE -> CaseBody.read(entry, id, stem, leadIn);
        };
    }

    private Optional<Item> singleBest(OptionList list) {
        List<OptionId> keys = list.keys();
        if (list.isWhole() && keys.size() != 1) {
            list.problem("%s options have `key: true`; one is the best answer"
                    .formatted(keys.isEmpty() ? "no" : String.valueOf(keys.size())));
            return Optional.empty();
        }
        return list.options().map(options -> new SingleBestAnswer(id, stem, leadIn, options, keys.getFirst()));
    }

    private Optional<Item> multipleResponse(OptionList list) {
        Set<OptionId> keys = Set.copyOf(list.keys());
        Optional<List<Option>> options = list.options();
        if (options.isPresent()
                && (keys.isEmpty() || keys.size() == options.get().size())) {
            list.problem("some options have `key: true` and some have not");
            return Optional.empty();
        }
        return options.map(known -> new MultipleResponse(id, stem, leadIn, known, keys));
    }

    private Optional<Item> ordering(OptionList list) {
        return list.options().map(options -> new Ordering(id, stem, leadIn, options));
    }

    private Optional<Item> appraisal() {
        requireStem();
        Optional<Verdict> key = entry.need("key").flatMap(value -> value.oneOf(Verdict.class));
        Map<Verdict, String> rationales = new EnumMap<>(Verdict.class);
        Optional<Value> verdicts = entry.need("verdicts");
        verdicts.flatMap(Value::entry).map(Entry::fields).orElse(List.of()).forEach(field -> {
            Optional<Verdict> verdict = field.nameAs(Verdict.class);
            String rationale = field.rationale().orElse("");
            verdict.ifPresent(known -> rationales.put(known, rationale));
        });
        if (rationales.size() < FEWEST_VERDICTS) {
            verdicts.ifPresent(value -> value.problem("an appraisal offers at least four of the five verdicts"));
        }
        if (key.isPresent() && !rationales.containsKey(key.get())) {
            entry.find("key").ifPresent(value -> value.problem("the key is not among the verdicts"));
            return Optional.empty();
        }
        return key.map(known -> new Appraisal(id, stem, leadIn, rationales, known));
    }

    private void requireStem() {
        if (entry.find("stem").isEmpty()) {
            entry.problem("`stem` is missing; it holds the statement to appraise");
        }
    }

    private Optional<Item> numeric() {
        Optional<BigDecimal> answer = entry.need("answer").flatMap(Value::decimal);
        String unit = entry.find("unit").flatMap(Value::text).orElse("");
        String rationale = entry.rationale("rationale");
        Optional<AcceptedRange> range = entry.need("accept").flatMap(AcceptedRange::read);
        List<Slip> slips = entry.find("slips").map(Value::entries).orElse(List.of()).stream()
                .flatMap(slip -> slip(slip, range).stream())
                .toList();
        if (answer.isEmpty() || range.isEmpty()) {
            return Optional.empty();
        }
        if (!range.get().holds(answer.get())) {
            entry.find("answer").ifPresent(value -> value.problem("the answer is outside `accept`"));
            return Optional.empty();
        }
        return Optional.of(new Numeric(
                id, stem, leadIn, answer.get(), range.get().from(), range.get().to(), unit, rationale, slips));
    }

    private static Optional<Slip> slip(Entry entry, Optional<AcceptedRange> range) {
        entry.allow(List.of("value", "rationale"));
        Optional<BigDecimal> result = entry.need("value").flatMap(Value::decimal);
        String rationale = entry.rationale("rationale");
        if (result.isPresent() && range.isPresent() && range.get().holds(result.get())) {
            entry.problem("a slip is a wrong result, and %s is accepted".formatted(result.get()));
        }
        return result.map(value -> new Slip(value, rationale));
    }

    /** The results of a numeric item that are marked right, both ends included. */
    private record AcceptedRange(BigDecimal from, BigDecimal to) {

        static Optional<AcceptedRange> read(Value value) {
            List<Value> ends = value.list();
            List<BigDecimal> numbers =
                    ends.stream().flatMap(end -> end.decimal().stream()).toList();
            if (value.isList() && ends.size() != 2) {
                value.problem("`accept` holds two numbers, from and to");
            } else if (numbers.size() == 2 && numbers.getFirst().compareTo(numbers.getLast()) > 0) {
                value.problem("`accept` begins with the smaller number");
            } else if (numbers.size() == 2) {
                return Optional.of(new AcceptedRange(numbers.getFirst(), numbers.getLast()));
            }
            return Optional.empty();
        }

        boolean holds(BigDecimal number) {
            return from.compareTo(number) <= 0 && number.compareTo(to) <= 0;
        }
    }
}
