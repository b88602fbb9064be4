package org.preceptor.web.extension;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtensionId;
import org.preceptor.core.cohort.Extension;

/**
 * An extension that was given, with the names of those concerned.
 *
 * @param person who has it; absent where everybody has it
 */
record Granted(
        ExtensionId id,
        @Nullable String person,
        Extension extension,
        String reason,
        String by,
        Instant at,
        @Nullable Instant expires,
        @Nullable Withdrawal withdrawal) {

    /** Who took it back, and when. */
    record Withdrawal(String by, Instant at) {}
}
