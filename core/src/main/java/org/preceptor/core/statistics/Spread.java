package org.preceptor.core.statistics;

import java.math.BigDecimal;

/** The middle and spread of a sample of scores, or the statement that there are too few. */
public sealed interface Spread {

    /** How many scores the sample holds. */
    int n();

    /**
     * A sample large enough to speak of.
     *
     * @param low the lower end of the interval for the median, at a confidence of at least 95%
     * @param high the upper end of that interval
     */
    record Of(
            int n,
            BigDecimal median,
            BigDecimal lowerQuartile,
            BigDecimal upperQuartile,
            BigDecimal low,
            BigDecimal high)
            implements Spread {}

    /** Fewer scores than it takes to give an interval. */
    record TooFew(int n) implements Spread {}
}
