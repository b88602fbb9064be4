package org.preceptor.web.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything wrong with a form, in the order of its fields; the summary at its top and the words at each field. */
public record Faults(List<Fault> list) {

    public static final Faults NONE = new Faults(List.of());

    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five");

    public Faults {
        list = List.copyOf(list);
    }

    public static Faults of(String field, String sentence) {
        return new Faults(List.of(new Fault(field, sentence)));
    }

    /** Gathers what the checks of a form found; a check that found nothing is empty. */
    public static Faults gather(List<Optional<Fault>> checks) {
        return new Faults(checks.stream().flatMap(Optional::stream).toList());
    }

    public boolean any() {
        return !list.isEmpty();
    }

    /** The first sentence about a field. */
    public @Nullable String at(String field) {
        return list.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::sentence)
                .findFirst()
                .orElse(null);
    }

    /** Such as "There are two things to mend". */
    public String title() {
        if (list.size() == 1) {
            return "There is one thing to mend";
        }
        String number = list.size() < NUMBERS.size() ? NUMBERS.get(list.size()) : String.valueOf(list.size());
        return "There are %s things to mend".formatted(number);
    }
}
