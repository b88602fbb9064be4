package org.preceptor.web.page;

import org.jspecify.annotations.Nullable;

/** One line of a form that people type into: its words, what it holds and what is wrong with it. */
public record Field(
        String name,
        String label,
        String type,
        String value,
        @Nullable String hint,
        @Nullable String fault) {

    public static Field text(String name, String label) {
        return new Field(name, label, "text", "", null, null);
    }

    public static Field email(String name, String label) {
        return new Field(name, label, "email", "", null, null);
    }

    public static Field date(String name, String label) {
        return new Field(name, label, "date", "", null, null);
    }

    public Field hinted(String words) {
        return new Field(name, label, type, value, words, fault);
    }

    /** This field with what was typed into it and what the form's faults say about it. */
    public Field holding(String typed, Faults faults) {
        return new Field(name, label, type, typed, hint, faults.at(name));
    }

    public @Nullable String invalid() {
        return fault == null ? null : "true";
    }

    /** The ids of the hint and the fault, as far as they are there. */
    public @Nullable String describedBy() {
        return Described.by(name, hint, fault);
    }
}
