package org.preceptor.core.adjustment;

import java.util.UUID;

/** Identifies a signed adjustment. */
public record AdjustmentId(UUID value) {

    public static AdjustmentId of(String text) {
        return new AdjustmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
