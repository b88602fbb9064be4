package org.preceptor.core.adjustment;

import java.time.Instant;

/**
 * A result that an adjustment gave an attempt beside the ones it had.
 *
 * @param position the place of the adjusted item in the attempt
 * @param reason why, in the words of who signed it
 */
public record Given(Adjustment adjustment, int position, String reason, Instant at, Result before, Result after) {}
