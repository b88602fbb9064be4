package org.preceptor.core.assessment;

import java.util.UUID;

/** Identifies something that was given beyond the rules. */
public record ExtensionId(UUID value) {

    /** Reads an id from its text; throws {@link IllegalArgumentException} where the text is no UUID. */
    public static ExtensionId of(String text) {
        return new ExtensionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
