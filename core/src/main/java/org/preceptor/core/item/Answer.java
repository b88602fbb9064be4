package org.preceptor.core.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.preceptor.core.item.Item.Appraisal;
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

    /** No answer. */
    record LeftBlank(Item item) implements Answer {

        @Override
        public List<String> values() {
            return List.of();
        }
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
