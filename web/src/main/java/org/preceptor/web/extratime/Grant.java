package org.preceptor.web.extratime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtraTime;

/**
 * Extra time as it is given.
 *
 * @param expires attempts that begin later do not have it; absent for no end
 */
record Grant(ExtraTime time, String reason, @Nullable Instant expires) {}
