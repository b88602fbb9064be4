package org.preceptor.web.attempt;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.preceptor.core.item.OptionId;
import org.springframework.util.MultiValueMap;

/**
 * Reads the values of an answer from a posted form: the fields called {@code answer}, or the steps in the order of the
 * places chosen for them in fields such as {@code place-1}.
 *
 * <p>Steps are numbered as they are shown, because their ids follow the author's order, which is the key.
 */
final class AnswerForm {

    private static final String ANSWER = "answer";
    private static final String PLACE = "place-";

    private AnswerForm() {}

    /** The name of the field that gives a step its place. */
    static String placeOf(OptionId step, List<OptionId> shown) {
        return PLACE + (shown.indexOf(step) + 1);
    }

    static List<String> values(MultiValueMap<String, String> form, List<OptionId> shown) {
        List<Map.Entry<String, Integer>> places = shown.stream()
                .filter(step -> form.containsKey(placeOf(step, shown)))
                .map(step -> Map.entry(step.value(), place(form.getOrDefault(placeOf(step, shown), List.of()))))
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

    private static int place(List<String> values) {
        return values.size() == 1 && values.getFirst().matches("\\d{1,2}") ? Integer.parseInt(values.getFirst()) : 0;
    }
}
