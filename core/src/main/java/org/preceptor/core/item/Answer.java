package org.preceptor.core.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
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

        @Override
        public List<String> values() {
            return List.of(option.value());
        }
    }

    /** The options said to apply. */
    record Ticked(MultipleResponse item, Set<OptionId> options) implements Answer {

        public Ticked {
            options = Set.copyOf(options);
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
}
