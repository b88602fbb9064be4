package org.preceptor.core.assessment;

import java.time.Instant;
import org.preceptor.core.item.Mark;

/** How one attempt ended. */
public record Outcome(Instant at, Mark mark, boolean passed) {}
