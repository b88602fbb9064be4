package org.preceptor.web.attempt;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.OptionId;
import org.springframework.util.MultiValueMap;

/**
 * Reads the values of an answer from a posted form: the fields called {@code answer}, the steps in the order of the places
 * chosen for them in fields such as {@code place-1}, or the matches chosen in fields such as {@code match-1}.
 *
 * <p>A case sends the open part only, with its number; the parts that are closed come from what is kept.
 *
 * <p>Steps and choices are numbered as they are shown, because their ids follow the author's order, which may be the key.
 */
final class AnswerForm {

    static final String ANSWER = "answer";
    private static final String PLACE = "place-";
    private static final String MATCH = "match-";
    private static final String PART = "part";
    private static final String REVISION = "revision";
    private static final String CONFIDENCE = "confidence";
    private static final String FLAG = "flag";

    /** Sent by the button that closes a case's part and opens the next one. */
    private static final String NEXT = "next";

    private AnswerForm() {}

    /** The name of the field that gives a step its place. */
    static String placeOf(OptionId step, List<OptionId> shown) {
        return PLACE + (shown.indexOf(step) + 1);
    }

    /** The name of the field that gives a prompt its match. */
    static String matchOf(int prompt) {
        return MATCH + prompt;
    }

    /** The name of the field that holds the answer to a part of a case where all parts stand on one form. */
    static String answerOf(int part) {
        return "%s-%d".formatted(ANSWER, part);
    }

    /** The answers to all parts of a case from such a form. */
    static List<String> allParts(MultiValueMap<String, String> form, Case item) {
        return IntStream.rangeClosed(1, item.steps().size())
                .boxed()
                .flatMap(part -> form.getOrDefault(answerOf(part), List.of()).stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> part + "=" + value))
                .toList();
    }

    /** Whether the form asks for the next part of its case. */
    static boolean opensNext(MultiValueMap<String, String> form) {
        return form.containsKey(NEXT);
    }

    /** Whether there is an answer among the parameters of a page. */
    static boolean isUnsaved(MultiValueMap<String, String> parameters) {
        return parameters.containsKey(REVISION);
    }

    /** What was sent for a question; without a revision it is older than every answer. */
    static Reply reply(MultiValueMap<String, String> form, Question question) {
        return new Reply(
                values(form, question),
                Confidence.find(number(form.getOrDefault(CONFIDENCE, List.of()), 0))
                        .orElse(null),
                form.containsKey(FLAG),
                number(form.getOrDefault(REVISION, List.of()), -1));
    }

    private static List<String> values(MultiValueMap<String, String> form, Question question) {
        return switch (question.item().item()) {
            case Ordering item -> places(form, question.shown());
            case Matching item when form.containsKey(matchOf(1)) -> matches(form, item, question.shown());
            case Case item when form.containsKey(PART) -> part(form, question.answer());
            default -> form.getOrDefault(ANSWER, List.of());
        };
    }

    private static List<String> matches(MultiValueMap<String, String> form, Matching item, List<OptionId> shown) {
        return IntStream.rangeClosed(1, item.prompts().size())
                .boxed()
                .flatMap(prompt -> form.getOrDefault(matchOf(prompt), List.of()).stream()
                        .filter(match -> !match.isBlank())
                        .map(match -> prompt + "=" + choice(match, shown)))
                .toList();
    }

    /** The choice shown at a place; a place that is not shown stays as it is and is refused. */
    private static String choice(String place, List<OptionId> shown) {
        int index = number(List.of(place), 0) - 1;
        return index >= 0 && index < shown.size() ? shown.get(index).value() : place;
    }

    private static List<String> part(MultiValueMap<String, String> form, Answer kept) {
        int part = number(form.getOrDefault(PART, List.of()), 0);
        Stream<String> closed = kept.values().stream().filter(value -> Answer.stepOf(value) < part);
        Stream<String> own = form.getOrDefault(ANSWER, List.of()).stream();
        Stream<String> next = opensNext(form) ? Stream.of((part + 1) + "=") : Stream.of();
        return Stream.of(closed, Stream.concat(Stream.of(""), own).map(value -> part + "=" + value), next)
                .flatMap(values -> values)
                .toList();
    }

    private static List<String> places(MultiValueMap<String, String> form, List<OptionId> shown) {
        List<Map.Entry<String, Integer>> places = shown.stream()
                .filter(step -> form.containsKey(placeOf(step, shown)))
                .map(step -> Map.entry(step.value(), number(form.getOrDefault(placeOf(step, shown), List.of()), 0)))
                .toList();
        if (places.isEmpty()) {
            return form.getOrDefault(ANSWER, List.of());
        }
        return places.stream()
                .filter(place -> isAlone(place, places))
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Steps that share a place are left out, so that the answer is refused as incomplete. */
    private static boolean isAlone(Map.Entry<String, Integer> place, List<Map.Entry<String, Integer>> places) {
        return places.stream()
                        .filter(other -> other.getValue().equals(place.getValue()))
                        .count()
                == 1;
    }

    /** A number of at most six digits that stands alone. */
    private static int number(List<String> values, int otherwise) {
        return values.size() == 1 && values.getFirst().matches("\\d{1,6}")
                ? Integer.parseInt(values.getFirst())
                : otherwise;
    }
}
