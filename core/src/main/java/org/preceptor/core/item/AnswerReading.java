package org.preceptor.core.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.preceptor.core.item.Answer.Arranged;
import org.preceptor.core.item.Answer.Chose;
import org.preceptor.core.item.Answer.Judged;
import org.preceptor.core.item.Answer.LeftBlank;
import org.preceptor.core.item.Answer.Matched;
import org.preceptor.core.item.Answer.Ticked;
import org.preceptor.core.item.Answer.Unfolded;
import org.preceptor.core.item.Answer.Worked;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;

/** What came of reading the plain values that a form sent for an item. */
public sealed interface AnswerReading {

    /** The values make sense for the item. */
    record Understood(Answer answer) implements AnswerReading {}

    /** The values make no sense; the sentence tells the trainee why and what to do. */
    record Refused(String sentence) implements AnswerReading {}

    /**
     * Reads values such as {@code ["b"]}, {@code ["a", "c"]} or {@code ["5,4"]}; {@code ["1=b", "2=a"]} matches prompts or
     * answers the steps of a case. No values, or blank ones, are an answer left blank.
     */
    static AnswerReading of(Item item, List<String> sent) {
        List<String> values = sent.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.isEmpty()) {
            return new Understood(new LeftBlank(item));
        }
        return switch (item) {
            case SingleBestAnswer question -> choice(question, values);
            case MultipleResponse question -> ticks(question, values);
            case Ordering question -> order(question, values);
            case Numeric question -> number(question, values);
            case Appraisal question -> verdict(question, values);
            case Matching question -> matches(question, values);
            case Case question -> steps(question, values);
        };
    }

    private static AnswerReading choice(SingleBestAnswer item, List<String> values) {
        if (values.size() > 1) {
            return new Refused("Choose one option; this question has one best answer.");
        }
        return option(item.options(), values.getFirst())
                .<AnswerReading>map(id -> new Understood(new Chose(item, id)))
                .orElseGet(AnswerReading::unknownOption);
    }

    private static AnswerReading ticks(MultipleResponse item, List<String> values) {
        Set<OptionId> ticked = new HashSet<>();
        for (String value : values) {
            option(item.options(), value).ifPresent(ticked::add);
        }
        return ticked.size() == new HashSet<>(values).size()
                ? new Understood(new Ticked(item, ticked))
                : unknownOption();
    }

    private static AnswerReading order(Ordering item, List<String> values) {
        List<OptionId> order = values.stream()
                .flatMap(value -> option(item.options(), value).stream())
                .distinct()
                .toList();
        return order.size() == item.options().size() && values.size() == order.size()
                ? new Understood(new Arranged(item, order))
                : new Refused("Give every step a place of its own, from 1 to %d."
                        .formatted(item.options().size()));
    }

    private static AnswerReading verdict(Appraisal item, List<String> values) {
        return item.verdicts().stream()
                .filter(verdict -> values.equals(List.of(verdict.slug())))
                .findFirst()
                .<AnswerReading>map(verdict -> new Understood(new Judged(item, verdict)))
                .orElseGet(AnswerReading::unknownOption);
    }

    private static AnswerReading matches(Matching item, List<String> values) {
        TreeMap<Integer, OptionId> matches = new TreeMap<>();
        for (String value : values) {
            if (!value.matches("[1-9]\\d?=[a-z]?")) {
                return unknownOption();
            }
            String[] parts = value.split("=", 2);
            if (!parts[1].isEmpty() && matches.put(Integer.valueOf(parts[0]), new OptionId(parts[1])) != null) {
                return new Refused("Give each line one match.");
            }
        }
        if (matches.isEmpty()) {
            return new Understood(new LeftBlank(item));
        }
        boolean known = matches.lastKey() <= item.prompts().size()
                && matches.values().stream().allMatch(id -> item.choice(id).isPresent());
        return known ? new Understood(new Matched(item, matches)) : unknownOption();
    }

    private static AnswerReading steps(Case item, List<String> values) {
        int last = values.stream().mapToInt(Answer::stepOf).max().orElse(0);
        if (last > item.steps().size() || values.stream().anyMatch(value -> Answer.stepOf(value) == 0)) {
            return unknownOption();
        }
        List<Answer> opened = new ArrayList<>();
        for (int step = 1; step <= last; step++) {
            AnswerReading reading = of(item.steps().get(step - 1), valuesOf(step, values));
            if (!(reading instanceof Understood(Answer answer))) {
                return reading;
            }
            if (step < last && !answer.isComplete()) {
                return new Refused("Answer this part first; then the next one opens.");
            }
            opened.add(answer);
        }
        return new Understood(new Unfolded(item, opened));
    }

    private static List<String> valuesOf(int step, List<String> values) {
        String prefix = step + "=";
        return values.stream()
                .filter(value -> value.startsWith(prefix))
                .map(value -> value.substring(prefix.length()))
                .toList();
    }

    /** A comma before three digits could be a decimal or a thousands separator, so it is asked about, not guessed. */
    private static AnswerReading number(Numeric item, List<String> values) {
        String digits = values.getFirst()
                .replace(item.unit(), "")
                .replace('\u2212', '-')
                .replaceAll("[\\s\\u00a0\\u202f]", "");
        if (digits.matches("[-+]?[1-9]\\d{0,2}(,\\d{3})+")) {
            return new Refused("A comma before three digits can be read in two ways. Write %s or %s."
                    .formatted(digits.replace(",", ""), digits.replace(',', '.')));
        }
        String number = digits.replace(',', '.');
        return values.size() == 1 && number.matches("[-+]?\\d{1,9}(\\.\\d{1,6})?")
                ? new Understood(new Worked(item, new BigDecimal(number)))
                : new Refused("Enter one number, such as 12 or 5.4.");
    }

    private static Optional<OptionId> option(List<Option> options, String value) {
        return options.stream()
                .map(Option::id)
                .filter(id -> id.value().equals(value))
                .findFirst();
    }

    private static AnswerReading unknownOption() {
        return new Refused("That option does not belong to this question. Reload the page and choose again.");
    }
}
