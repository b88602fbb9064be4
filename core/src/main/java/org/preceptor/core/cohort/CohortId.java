package org.preceptor.core.cohort;

import java.util.UUID;

/** Identifies a cohort; safe to show in an address, because it cannot be guessed. */
public record CohortId(UUID value) {

    /** Reads an id from its text; throws {@link IllegalArgumentException} where the text is no UUID. */
    public static CohortId of(String text) {
        return new CohortId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
