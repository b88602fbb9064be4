package org.preceptor.web.extratime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtraTime;

/**
 * Extra time that was given, for the list of a cohort.
 *
 * @param person the name of who has it; absent where everybody has it
 */
record Granted(
        @Nullable String person,
        ExtraTime time,
        String reason,
        String by,
        Instant at,
        @Nullable Instant expires) {}
