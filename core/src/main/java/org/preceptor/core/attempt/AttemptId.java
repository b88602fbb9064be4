package org.preceptor.core.attempt;

import java.util.UUID;

/** Identifies an attempt; safe to show in an address, because it cannot be guessed. */
public record AttemptId(UUID value) {

    /** Reads an id from its text; throws {@link IllegalArgumentException} where the text is no UUID. */
    public static AttemptId of(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
