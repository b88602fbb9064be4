package org.preceptor.core.person;

import java.util.UUID;

/** Identifies one person's place in one course; safe to show in an address, because it cannot be guessed. */
public record EnrolmentId(UUID value) {

    /** Reads an id from its text; throws {@link IllegalArgumentException} where the text is no UUID. */
    public static EnrolmentId of(String text) {
        return new EnrolmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
