package org.preceptor.web.insight;

import java.util.function.DoubleFunction;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Finding;
import org.preceptor.core.statistics.Finding.Found;
import org.preceptor.core.statistics.Finding.NotDefined;
import org.preceptor.core.statistics.Finding.TooFew;

/**
 * A figure as a table quotes it.
 *
 * @param value the figure, or why there is none
 * @param interval its interval, or why it has none; empty where the figure is missing or never has one
 */
public record Quoted(String value, String interval) {

    static Quoted of(Finding<Estimate> finding, DoubleFunction<String> words) {
        return switch (finding) {
            case Found<Estimate>(Estimate(double value, var interval)) ->
                new Quoted(words.apply(value), Spoken.of(interval, found -> Spoken.range(found, words)));
            case TooFew<Estimate> few -> new Quoted(Spoken.of(few, any -> ""), "");
            case NotDefined<Estimate> none -> new Quoted(Spoken.of(none, any -> ""), "");
        };
    }

    /** A figure that has no interval. */
    static Quoted alone(Finding<Double> finding, DoubleFunction<String> words) {
        return new Quoted(Spoken.of(finding, words::apply), "");
    }

    /** The figure with its interval in one line. */
    String line() {
        return interval.isEmpty() ? value : "%s (%s)".formatted(value, interval);
    }
}
