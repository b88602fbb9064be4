package org.preceptor.web.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Gain;
import org.preceptor.core.statistics.Histogram;

/**
 * How the gains of single people are distributed: bars of five percentage points, one of them around zero. Places across are
 * per cent of the width of the drawing, places down its units.
 *
 * @param mean where the mean lies, with its interval; absent where there are too few for one
 */
public record GainBars(
        List<Bar> bars, List<Tick> ticks, String zero, ObjectiveRow.@Nullable Mark mean, String description) {

    /** How many bars go into the whole: each is a twentieth wide. */
    private static final int PARTS = 20;

    /** What is drawn at least, in bars from zero. */
    private static final int LEAST = -5;

    private static final int MOST = 9;
    private static final int FLOOR = 168;
    private static final int CEILING = 24;

    /** The people whose gain lies in one range. */
    public record Bar(String x, String width, String y, String height, String range, String people) {}

    /** A place on the axis and its words. */
    public record Tick(String x, String words) {}

    static GainBars of(Gain gain) {
        SortedMap<Integer, Long> counts = counts(gain.differences());
        int from = counts.isEmpty() ? LEAST : Math.min(LEAST, counts.firstKey() - 1);
        int to = counts.isEmpty() ? MOST : Math.max(MOST, counts.lastKey() + 1);
        Scale across = new Scale((from - 0.5) / PARTS, (to + 0.5) / PARTS, 0, 100);
        long highest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        Scale up = new Scale(0, (double) highest, FLOOR, CEILING);
        return new GainBars(
                counts.entrySet().stream()
                        .map(entry -> bar(entry.getKey(), entry.getValue(), across, up))
                        .toList(),
                ticks(from, to, across),
                across.at(0),
                gain.mean().found().map(mean -> mark(mean, across)).orElse(null),
                description(gain, counts));
    }

    private static SortedMap<Integer, Long> counts(Histogram differences) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        differences.counts().forEach((gain, people) -> counts.merge(bin(gain.decimal()), people, Long::sum));
        return counts;
    }

    /** The bar that holds a gain, counted from zero; a gain between two bars goes to the one farther from zero. */
    private static int bin(BigDecimal gain) {
        return gain.multiply(BigDecimal.valueOf(PARTS))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static Bar bar(int bin, long people, Scale across, Scale up) {
        double low = (bin - 0.5) / PARTS;
        double high = (bin + 0.5) / PARTS;
        return new Bar(
                across.at(low),
                across.between(low, high),
                up.at((double) people),
                up.between(0, (double) people),
                "%s to %s".formatted(Spoken.points(low), Spoken.points(high)),
                Spoken.count(people));
    }

    /** None at the ends, where its words would be cut. */
    private static List<Tick> ticks(int from, int to, Scale across) {
        return IntStream.range(from + 1, to)
                .filter(bin -> bin % 4 == 0)
                .mapToObj(bin -> new Tick(across.at((double) bin / PARTS), bin == 0 ? "0" : sign(bin * 100 / PARTS)))
                .toList();
    }

    private static String sign(int points) {
        return points > 0 ? "+" + points : "−" + -points;
    }

    private static ObjectiveRow.Mark mark(Estimate mean, Scale across) {
        return new ObjectiveRow.Mark(
                across.at(mean.value()),
                across.at(
                        mean.interval().map(interval -> interval.low()).found().orElse(mean.value())),
                across.at(
                        mean.interval().map(interval -> interval.high()).found().orElse(mean.value())));
    }

    private static String description(Gain gain, SortedMap<Integer, Long> counts) {
        return "Distribution of %s gains: %s less than before, %s about as before, %s more than before. Mean %s points."
                .formatted(
                        Spoken.count(gain.pairs()),
                        Spoken.count(sum(counts.headMap(0))),
                        Spoken.count(counts.getOrDefault(0, 0L)),
                        Spoken.count(sum(counts.tailMap(1))),
                        Quoted.of(gain.mean(), Spoken::points).line());
    }

    private static long sum(SortedMap<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
