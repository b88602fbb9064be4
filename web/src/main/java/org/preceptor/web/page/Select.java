package org.preceptor.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One choice of a form among a few: its words, what there is to choose from and what is wrong with the choice. */
public record Select(
        String name,
        String label,
        List<Option> options,
        @Nullable String hint,
        @Nullable String fault) {

    /** One thing to choose. */
    public record Option(String value, String text, boolean selected) {}

    public Select {
        options = List.copyOf(options);
    }

    public static Select of(String name, String label, List<Option> options) {
        return new Select(name, label, options, null, null);
    }

    public Select hinted(String words) {
        return new Select(name, label, options, words, fault);
    }

    /** This choice with one option taken and what the form's faults say about it. */
    public Select holding(String chosen, Faults faults) {
        List<Option> taken = options.stream()
                .map(option ->
                        new Option(option.value(), option.text(), option.value().equals(chosen)))
                .toList();
        return new Select(name, label, taken, hint, faults.at(name));
    }

    public @Nullable String invalid() {
        return fault == null ? null : "true";
    }

    /** The ids of the hint and the fault, as far as they are there. */
    public @Nullable String describedBy() {
        return Described.by(name, hint, fault);
    }
}
