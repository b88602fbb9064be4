package org.preceptor.web.cohort;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.statistics.Scores;
import org.preceptor.core.statistics.Spread;

/**
 * One assessment's scores in words and as a line of the plot.
 *
 * @param drawn where the line is drawn; absent where there are too few scores
 * @param tooFew what is said instead of numbers, where there are too few
 */
public record SpreadLine(
        String name,
        int n,
        String median,
        String quartiles,
        String interval,
        @Nullable Drawn drawn,
        @Nullable String tooFew) {

    /** Places on the plot, from left to right, as the numbers of its drawing. */
    public record Drawn(String low, String lower, String median, String upper, String width, String high) {

        static Drawn of(Spread.Of spread) {
            return new Drawn(
                    Axis.x(spread.low()),
                    Axis.x(spread.lowerQuartile()),
                    Axis.x(spread.median()),
                    Axis.x(spread.upperQuartile()),
                    Axis.width(spread.lowerQuartile(), spread.upperQuartile()),
                    Axis.x(spread.high()));
        }
    }

    static SpreadLine of(String name, Spread spread) {
        return switch (spread) {
            case Spread.Of of ->
                new SpreadLine(
                        name,
                        of.n(),
                        Percent.of(of.median()),
                        Percent.range(of.lowerQuartile(), of.upperQuartile()),
                        Percent.range(of.low(), of.high()),
                        Drawn.of(of),
                        null);
            case Spread.TooFew(int n) ->
                new SpreadLine(
                        name, n, "", "", "", null, "too few to say (n = %d); from %d on".formatted(n, Scores.ENOUGH));
        };
    }

    /** The line as a sentence, for those who do not see the plot. */
    String sentence() {
        return tooFew != null
                ? "%s: %s.".formatted(name, tooFew)
                : "%s: median %s, middle half %s, 95%% interval for the median %s, n = %,d."
                        .formatted(name, median, quartiles, interval, n);
    }
}
