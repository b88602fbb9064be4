package org.preceptor.web.cohort;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.SetAside;

/**
 * That a reason was set aside, as it is on record.
 *
 * @param reason the reason in words, as it stood
 * @param note why it was set aside
 * @param concerned whether a concern is hidden by it now
 * @param endedBy who showed it again or set it aside anew
 */
record SetAsideEntry(
        SetAsideId id,
        Need need,
        String reason,
        String note,
        String author,
        Instant at,
        SetAside terms,
        boolean concerned,
        @Nullable String endedBy) {}
