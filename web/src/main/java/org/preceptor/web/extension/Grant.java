package org.preceptor.web.extension;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.Extension;

/**
 * An extension as it is given.
 *
 * @param expires attempts that begin later do not have it; absent for no end
 */
record Grant(Extension extension, String reason, @Nullable Instant expires) {}
