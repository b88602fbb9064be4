package org.preceptor.core.person;

import java.util.UUID;

/** Identifies a person; safe to show in an address, because it cannot be guessed. */
public record PersonId(UUID value) {

    /** Reads an id from its text; throws {@link IllegalArgumentException} where the text is no UUID. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
