package org.preceptor.core.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Answer.Arranged;
import org.preceptor.core.item.Answer.Chose;
import org.preceptor.core.item.Answer.Judged;
import org.preceptor.core.item.Answer.LeftBlank;
import org.preceptor.core.item.Answer.Matched;
import org.preceptor.core.item.Answer.Ticked;
import org.preceptor.core.item.Answer.Unfolded;
import org.preceptor.core.item.Answer.Worked;
import org.preceptor.core.item.Item;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Choice;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;
import org.preceptor.core.item.Option;
import org.preceptor.core.item.Verdict;

/**
 * A part of an item to which something is chosen: the whole of most items, a prompt of a matching, a place of an ordering, a step
 * of a case.
 *
 * <p>Options are named as answers are kept: {@code b}, {@code partly-supported}; with the number of the prompt, place or step
 * before them, {@code 2=b}. A number worked out is named by the answer, by the slip it equals, or as {@code other}.
 *
 * @param keys the options that are right
 */
public record Part(Kind kind, List<String> options, Set<String> keys) {

    /** How options are chosen. */
    public enum Kind {
        /** One option, among distractors written to be plausible. */
        ONE_OF,
        /** Any number of options, among such distractors. */
        ANY_OF,
        /** One answer whose alternatives nobody wrote as distractors. */
        OPEN
    }

    /** The name of every number that is neither the answer nor a slip. */
    public static final String OTHER = "other";

    public Part {
        options = List.copyOf(options);
        keys = Set.copyOf(keys);
    }

    /** The parts of an item in their order. */
    public static List<Part> of(Item item) {
        return switch (item) {
            case SingleBestAnswer i ->
                List.of(new Part(Kind.ONE_OF, names(i.options()), Set.of(i.key().value())));
            case MultipleResponse i -> List.of(new Part(Kind.ANY_OF, names(i.options()), keys(i)));
            case Appraisal i ->
                List.of(new Part(Kind.ONE_OF, verdicts(i), Set.of(i.key().slug())));
            case Numeric i -> List.of(numeric(i));
            case Ordering i -> places(i).toList();
            case Matching i -> prompts(i).toList();
            case Case i -> steps(i).toList();
        };
    }

    /** The options chosen by an answer, in the names of the parts of its item. */
    public static List<String> chosen(Answer answer) {
        return switch (answer) {
            case Chose chose -> chose.values();
            case Ticked ticked -> ticked.values();
            case Judged judged -> judged.values();
            case Matched matched -> matched.values();
            case Worked(Numeric item, var result) -> List.of(nameOf(item, result));
            case Arranged arranged -> numbered(arranged.values());
            case Unfolded(Case item, List<Answer> opened) ->
                IntStream.rangeClosed(1, opened.size())
                        .boxed()
                        .flatMap(step -> chosen(opened.get(step - 1)).stream().map(name -> step + "=" + name))
                        .toList();
            case LeftBlank blank -> List.of();
        };
    }

    private static String nameOf(Numeric item, BigDecimal result) {
        if (item.accepts(result)) {
            return item.answer().toPlainString();
        }
        return item.slips().stream()
                .filter(slip -> slip.value().compareTo(result) == 0)
                .findFirst()
                .map(slip -> slip.value().toPlainString())
                .orElse(OTHER);
    }

    private static Part numeric(Numeric item) {
        String key = item.answer().toPlainString();
        Stream<String> slips = item.slips().stream().map(slip -> slip.value().toPlainString());
        return new Part(
                Kind.OPEN,
                Stream.concat(Stream.concat(Stream.of(key), slips), Stream.of(OTHER))
                        .distinct()
                        .toList(),
                Set.of(key));
    }

    private static Stream<Part> places(Ordering item) {
        List<String> keys = names(item.options());
        return IntStream.rangeClosed(1, keys.size())
                .mapToObj(place -> new Part(Kind.OPEN, keys, Set.of(keys.get(place - 1))).at(place));
    }

    private static Stream<Part> prompts(Matching item) {
        List<String> choices =
                item.choices().stream().map(Choice::id).map(Object::toString).toList();
        return IntStream.rangeClosed(1, item.prompts().size())
                .mapToObj(number -> new Part(
                                Kind.OPEN,
                                choices,
                                Set.of(item.prompts().get(number - 1).match().value()))
                        .at(number));
    }

    private static Stream<Part> steps(Case item) {
        return IntStream.rangeClosed(1, item.steps().size())
                .boxed()
                .flatMap(step -> of(item.steps().get(step - 1)).stream().map(part -> part.at(step)));
    }

    private Part at(int number) {
        return new Part(
                kind,
                options.stream().map(option -> number + "=" + option).toList(),
                keys.stream().map(key -> number + "=" + key).collect(Collectors.toSet()));
    }

    private static List<String> numbered(List<String> values) {
        return IntStream.rangeClosed(1, values.size())
                .mapToObj(number -> number + "=" + values.get(number - 1))
                .toList();
    }

    private static List<String> names(List<Option> options) {
        return options.stream().map(option -> option.id().value()).toList();
    }

    private static Set<String> keys(MultipleResponse item) {
        return item.keys().stream().map(Object::toString).collect(Collectors.toSet());
    }

    private static List<String> verdicts(Appraisal item) {
        return item.verdicts().stream().map(Verdict::slug).toList();
    }
}
