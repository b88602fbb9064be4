package org.preceptor.web.insight;

import org.preceptor.core.statistics.Calibration;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Interval;

/**
 * What was answered with one confidence, in a table and as a point of the reliability diagram.
 *
 * @param x where it is drawn across, {@code y} down; its interval goes from {@code low} to {@code high}
 * @param judgement whether they were as sure as right, in words
 */
public record CalibrationRow(
        String confidence, String n, Quoted share, String judgement, String x, String y, String low, String high) {

    static final Scale ACROSS = new Scale(0, 1, 56, 356);
    static final Scale DOWN = new Scale(0, 1, 310, 10);

    static CalibrationRow of(Calibration.Point point) {
        double stated = point.percent() / 100.0;
        double share = point.share().map(Estimate::value).found().orElse(0.0);
        Interval interval = point.share().then(Estimate::interval).found().orElseGet(() -> new Interval(share, share));
        return new CalibrationRow(
                point.percent() + "%",
                Spoken.count(point.answers().all()),
                Quoted.of(point.share(), Spoken::percent),
                judgement(stated, interval),
                ACROSS.at(stated),
                DOWN.at(share),
                DOWN.at(interval.low()),
                DOWN.at(interval.high()));
    }

    private static String judgement(double stated, Interval interval) {
        if (interval.high() < stated) {
            return "surer than right";
        }
        return interval.low() > stated ? "more often right than sure" : "as sure as right, as far as can be told";
    }

    String sentence() {
        return "at %s sure %s were right, n %s".formatted(confidence, share.line(), n);
    }
}
