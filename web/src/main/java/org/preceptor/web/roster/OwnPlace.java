package org.preceptor.web.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Overall;

/**
 * A place that a trainee has or had, for their own list.
 *
 * @param ended when they left it or it was archived; absent while they work in it
 */
public record OwnPlace(
        EnrolmentId enrolment,
        String cohort,
        String course,
        Overall overall,
        Instant enrolled,
        @Nullable Instant ended) {}
