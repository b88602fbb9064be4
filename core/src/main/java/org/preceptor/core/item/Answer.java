package org.preceptor.core.item;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;

/** An item together with what was answered to it, so that an answer of the wrong kind cannot be built. */
public sealed interface Answer {

    Item item();

    /** The answer as plain values, the form in which it is sent and kept; empty where nothing was answered. */
    List<String> values();

    default boolean isBlank() {
        return this instanceof LeftBlank;
    }

    /** Whether nothing is left to answer. */
    default boolean isComplete() {
        return !isBlank();
    }

    /** One option chosen. */
    record Chose(SingleBestAnswer item, OptionId option) implements Answer {

        public Chose {
            require(idsOf(item.options()).contains(option), item);
        }

        @Override
        public List<String> values() {
            return List.of(option.value());
        }
    }

    /** The options said to apply. */
    record Ticked(MultipleResponse item, Set<OptionId> options) implements Answer {

        public Ticked {
            options = Set.copyOf(options);
            require(idsOf(item.options()).containsAll(options), item);
        }

        @Override
        public List<String> values() {
            return options.stream().map(OptionId::value).sorted().toList();
        }
    }

    /** Every option in the order given to it. */
    record Arranged(Ordering item, List<OptionId> order) implements Answer {

        public Arranged {
            order = List.copyOf(order);
            require(order.size() == item.options().size() && Set.copyOf(order).equals(idsOf(item.options())), item);
        }

        @Override
        public List<String> values() {
            return order.stream().map(OptionId::value).toList();
        }
    }

    /** A number worked out. */
    record Worked(Numeric item, BigDecimal result) implements Answer {

        @Override
        public List<String> values() {
            return List.of(result.toPlainString());
        }
    }

    /** A verdict on a statement. */
    record Judged(Appraisal item, Verdict verdict) implements Answer {

        public Judged {
            require(item.rationales().containsKey(verdict), item);
        }

        @Override
        public List<String> values() {
            return List.of(verdict.slug());
        }
    }

    /**
     * The prompts that were given a match.
     *
     * @param matches the choices by the number of their prompt, from 1
     */
    record Matched(Matching item, SortedMap<Integer, OptionId> matches) implements Answer {

        public Matched {
            matches = Collections.unmodifiableSortedMap(new TreeMap<>(matches));
            require(!matches.isEmpty() && matches.firstKey() >= 1, item);
            require(matches.lastKey() <= item.prompts().size(), item);
            require(matches.values().stream().allMatch(id -> item.choice(id).isPresent()), item);
        }

        @Override
        public boolean isComplete() {
            return matches.size() == item.prompts().size();
        }

        @Override
        public List<String> values() {
            return matches.entrySet().stream()
                    .map(match -> match.getKey() + "=" + match.getValue())
                    .toList();
        }
    }

    /**
     * A case as far as it has unfolded.
     *
     * @param opened the answers of the steps that were opened; each but the last is closed and stays as it is
     */
    record Unfolded(Case item, List<Answer> opened) implements Answer {

        public Unfolded {
            opened = List.copyOf(opened);
            require(!opened.isEmpty() && opened.size() <= item.steps().size(), item);
            for (int step = 0; step < opened.size(); step++) {
                require(opened.get(step).item().equals(item.steps().get(step)), item);
                require(step == opened.size() - 1 || opened.get(step).isComplete(), item);
            }
        }

        /** The answers that stay as they are. */
        public List<Answer> closed() {
            return opened.subList(0, opened.size() - 1);
        }

        /** Whether this keeps every answer that was closed before. */
        public boolean continues(Unfolded before) {
            return opened.size() >= before.opened.size()
                    && opened.subList(0, before.opened.size() - 1).equals(before.closed());
        }

        @Override
        public boolean isBlank() {
            return opened.size() == 1 && opened.getFirst().isBlank();
        }

        @Override
        public boolean isComplete() {
            return opened.size() == item.steps().size() && opened.getLast().isComplete();
        }

        @Override
        public List<String> values() {
            return IntStream.rangeClosed(1, opened.size())
                    .boxed()
                    .flatMap(this::values)
                    .toList();
        }

        /** An open step without an answer is written as {@code 2=}. */
        private Stream<String> values(int step) {
            Answer answer = opened.get(step - 1);
            List<String> values = answer.isBlank() ? List.of("") : answer.values();
            return values.stream().map(value -> step + "=" + value);
        }
    }

    /** No answer. */
    record LeftBlank(Item item) implements Answer {

        @Override
        public List<String> values() {
            return List.of();
        }
    }

    /** The step of a case that a value such as {@code 2=b} belongs to, from 1; 0 where it names none. */
    static int stepOf(String value) {
        return value.matches("(?s)[1-9]=.*") ? value.charAt(0) - '0' : 0;
    }

    private static Set<OptionId> idsOf(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
    }

    private static void require(boolean fits, Item item) {
        if (!fits) {
            throw new IllegalArgumentException("The answer does not fit item %s".formatted(item.id()));
        }
    }
}
