package org.preceptor.web.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.ItemFigures;
import org.preceptor.web.insight.ScatterNames.Name;
import org.preceptor.web.insight.ScatterNames.Place;

/**
 * How easy each item is against how far it goes along with the rest. Those that are flagged carry their names, the gravest first, as
 * long as there is room.
 *
 * @param zero where a correlation of 0 lies
 */
public record ItemScatter(List<Point> points, List<Tick> across, List<Tick> down, String zero) {

    private static final int LEFT = 56;
    private static final int RIGHT = 384;
    private static final Scale ACROSS = new Scale(0, 1, LEFT, RIGHT);
    private static final int BOTTOM = 300;
    private static final int TOP = 16;

    /** The part of the axis from −1 to 1 that is shown at least, and the steps in which it grows. */
    private static final double LEAST = -0.2;

    private static final double MOST = 0.6;
    private static final double STEP = 0.2;

    /**
     * An item.
     *
     * @param name shown beside it, where it is flagged and there is room
     * @param title the item with its figures in words
     */
    public record Point(
            String href,
            String x,
            String y,
            boolean flagged,
            @Nullable Name name,
            String title) {}

    /** A place on an axis and its words. */
    public record Tick(String place, String words) {}

    static ItemScatter of(List<AskedItem> items, CohortInsight insight) {
        List<AskedItem> known =
                items.stream().filter(asked -> correlation(asked).isPresent()).toList();
        double low = Math.floor(correlations(known).min().orElse(LEAST) / STEP) * STEP;
        double high = Math.ceil(correlations(known).max().orElse(MOST) / STEP) * STEP;
        Scale down = new Scale(Math.min(LEAST, low), Math.max(MOST, high), BOTTOM, TOP);
        ScatterNames names = new ScatterNames(LEFT, RIGHT, known.stream().map(asked -> place(asked, down)));
        return new ItemScatter(
                known.stream().map(asked -> point(asked, down, insight, names)).toList(),
                Stream.of(0, 25, 50, 75, 100)
                        .map(percent -> new Tick(ACROSS.at(percent / 100.0), percent + "%"))
                        .toList(),
                ticks(down),
                down.at(0));
    }

    private static Optional<Double> correlation(AskedItem asked) {
        return asked.figures().discrimination().map(Estimate::value).found();
    }

    private static DoubleStream correlations(List<AskedItem> items) {
        return items.stream().flatMap(asked -> correlation(asked).stream()).mapToDouble(Double::doubleValue);
    }

    private static List<Tick> ticks(Scale down) {
        return DoubleStream.iterate(down.lowest(), value -> value < down.highest() + STEP / 2, value -> value + STEP)
                .mapToObj(value -> new Tick(down.at(value), Spoken.index(value)))
                .toList();
    }

    private static Place place(AskedItem asked, Scale down) {
        return new Place(
                ACROSS.place(facility(asked)), down.place(correlation(asked).orElse(0.0)));
    }

    private static double facility(AskedItem asked) {
        return asked.figures().facility().map(Estimate::value).found().orElse(0.0);
    }

    private static Point point(AskedItem asked, Scale down, CohortInsight insight, ScatterNames names) {
        ItemFigures figures = asked.figures();
        String id = figures.item().id().value();
        return new Point(
                AskedItem.address(insight, figures.item()),
                ACROSS.at(facility(asked)),
                down.at(correlation(asked).orElse(0.0)),
                asked.flagged(),
                asked.flagged() ? names.name(id, place(asked, down)).orElse(null) : null,
                "%s: facility %s, correlation with the rest %s, n %s"
                        .formatted(
                                id,
                                Quoted.of(figures.facility(), Spoken::percent).line(),
                                Quoted.of(figures.discrimination(), Spoken::index)
                                        .line(),
                                Spoken.count(figures.n())));
    }
}
