package org.preceptor.core.statistics;

import java.util.List;
import java.util.SortedMap;

/**
 * How well trainees know what they know: the confidence they stated against how often they were right.
 *
 * <p>Answers count as independent of one another, although several come from each trainee; intervals are somewhat too narrow
 * for that.
 *
 * @param points for each confidence how often they were right, with Wilson's interval
 * @param overconfidence mean confidence less the share of right answers: above 0 too sure, below 0 not sure enough; with
 *     Student's interval of 95%
 * @param confidentlyWrong how many wrong answers were given with a confidence of {@link #SURE} per cent or more
 */
public record Calibration(
        long n, List<Point> points, Finding<Brier> brier, Finding<Estimate> overconfidence, long confidentlyWrong) {

    /** The confidence in per cent from which on somebody counts as sure. */
    public static final int SURE = 75;

    /** What was answered with one confidence. */
    public record Point(int percent, Tally answers, Finding<Estimate> share) {}

    /**
     * The mean squared distance between confidence and outcome (Brier, Monthly Weather Review 1950;78:1–3, halved so that it
     * runs from 0, always sure and right, to 1) and its parts: score = reliability − resolution + uncertainty (Murphy, Journal
     * of Applied Meteorology 1973;12:595–600).
     *
     * @param reliability how far the shares of right answers lie from the confidence; 0 is perfect
     * @param resolution how far they lie from one another; more is better
     * @param uncertainty how hard the items were to foresee: share right × share wrong
     */
    public record Brier(double score, double reliability, double resolution, double uncertainty) {}

    public Calibration {
        points = List.copyOf(points);
    }

    /** From what was answered with each confidence in per cent. */
    public static Calibration of(SortedMap<Integer, Tally> answers) {
        Tally all = answers.values().stream().reduce(Tally.NONE, Tally::plus);
        return new Calibration(
                all.all(),
                answers.entrySet().stream()
                        .map(entry -> new Point(
                                entry.getKey(),
                                entry.getValue(),
                                entry.getValue().share()))
                        .toList(),
                all.all() == 0 ? Finding.tooFew(0, 1) : Finding.of(brier(answers, all)),
                Means.of(excess(answers)),
                answers.tailMap(SURE).values().stream().mapToLong(Tally::wrong).sum());
    }

    private static Brier brier(SortedMap<Integer, Tally> answers, Tally all) {
        Rational base = Rational.of(all.right(), all.all());
        Rational score = Rational.ZERO;
        Rational reliability = Rational.ZERO;
        Rational resolution = Rational.ZERO;
        for (var entry : answers.entrySet()) {
            Tally tally = entry.getValue();
            if (tally.all() > 0) {
                Rational stated = Rational.of(entry.getKey(), 100);
                Rational share = Rational.of(tally.right(), tally.all());
                score = score.plus(stated.minus(Rational.ONE).squared().times(tally.right()))
                        .plus(stated.squared().times(tally.wrong()));
                reliability = reliability.plus(stated.minus(share).squared().times(tally.all()));
                resolution = resolution.plus(share.minus(base).squared().times(tally.all()));
            }
        }
        return new Brier(
                score.over(all.all()).toDouble(),
                reliability.over(all.all()).toDouble(),
                resolution.over(all.all()).toDouble(),
                base.times(Rational.ONE.minus(base)).toDouble());
    }

    /** Confidence less outcome, answer by answer. */
    private static Histogram excess(SortedMap<Integer, Tally> answers) {
        return answers.entrySet().stream()
                .map(entry -> {
                    Rational stated = Rational.of(entry.getKey(), 100);
                    return Histogram.of(stated, entry.getValue().wrong())
                            .plus(Histogram.of(
                                    stated.minus(Rational.ONE), entry.getValue().right()));
                })
                .reduce(Histogram.EMPTY, Histogram::plus);
    }
}
