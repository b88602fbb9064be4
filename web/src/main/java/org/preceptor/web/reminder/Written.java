package org.preceptor.web.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter in a list.
 *
 * @param endedAt when it was sent or given up
 * @param fault what went wrong last
 */
record Written(
        String to,
        String subject,
        String body,
        ReminderState state,
        Instant writtenAt,
        @Nullable Instant endedAt,
        int tries,
        @Nullable String fault) {}
