package org.preceptor.web.cohort;

import java.util.UUID;

/** Identifies a reason that was set aside. */
public record SetAsideId(UUID value) {

    public static SetAsideId of(String text) {
        return new SetAsideId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
