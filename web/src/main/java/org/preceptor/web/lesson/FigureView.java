package org.preceptor.web.lesson;

import gg.jte.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.Figure;
import org.preceptor.core.course.Figure.Axis;
import org.preceptor.core.course.Figure.Event;
import org.preceptor.core.course.Figure.Plot;
import org.preceptor.core.course.Figure.Row;
import org.preceptor.core.course.Figure.Timeline;
import org.preceptor.core.course.ReferenceId;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Markup;

/**
 * A figure as a table with a drawing in each row, so that its numbers can be read, heard and printed as well as seen.
 *
 * @param measure what the drawings show; empty for a timeline
 * @param ticks what stands below the axis, from left to right; none for a timeline
 */
public record FigureView(
        String id, String title, String measure, List<Line> lines, List<String> ticks, Content caption) {

    /**
     * One row.
     *
     * @param group a heading above it; empty where the one before still holds
     * @param value its number or date in words
     */
    public record Line(String group, String label, @Nullable Drawing drawing, String value, List<Link> sources) {}

    /**
     * Where things stand on the axis, in per cent of its length.
     *
     * @param bar whether the value is the end of a bar
     * @param mark where a line stands across all rows
     */
    public record Drawing(
            boolean bar,
            @Nullable String value,
            @Nullable String low,
            @Nullable String high,
            @Nullable String mark) {}

    static FigureView of(Figure figure, Markup markup) {
        return switch (figure) {
            case Plot plot ->
                new FigureView(
                        plot.id().value(),
                        plot.title(),
                        plot.axis().measure(),
                        lines(plot),
                        ticks(plot.axis()),
                        markup.line(plot.caption()));
            case Timeline timeline ->
                new FigureView(
                        timeline.id().value(),
                        timeline.title(),
                        "",
                        timeline.events().stream().map(FigureView::line).toList(),
                        List.of(),
                        markup.line(timeline.caption()));
        };
    }

    private static Line line(Event event) {
        return new Line("", event.label(), null, event.when(), sources(event.sources()));
    }

    private static List<Line> lines(Plot plot) {
        List<Line> lines = new ArrayList<>();
        String last = "";
        for (Row row : plot.rows()) {
            String group = row.group() == null ? "" : row.group();
            lines.add(new Line(
                    group.equals(last) ? "" : group,
                    row.label(),
                    drawing(row, plot),
                    words(row, plot.axis().unit()),
                    sources(row.sources())));
            last = group;
        }
        return lines;
    }

    private static Drawing drawing(Row row, Plot plot) {
        Axis axis = plot.axis();
        return new Drawing(
                plot.bars(),
                place(row.value(), axis),
                place(row.low(), axis),
                place(row.high(), axis),
                place(axis.mark(), axis));
    }

    private static @Nullable String place(@Nullable BigDecimal value, Axis axis) {
        return value == null
                ? null
                : value.subtract(axis.from())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(axis.to().subtract(axis.from()), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** Such as "36.8%", "-5.82 (-13.3 to 1.64) points" or "13 to 18". */
    private static String words(Row row, String unit) {
        BigDecimal value = row.value();
        BigDecimal low = row.low();
        BigDecimal high = row.high();
        String range = low == null || high == null ? "" : "%s to %s".formatted(number(low), number(high));
        String number =
                value == null ? range : range.isEmpty() ? number(value) : "%s (%s)".formatted(number(value), range);
        return number + suffix(unit) + (row.derived() ? ", derived" : "");
    }

    private static List<String> ticks(Axis axis) {
        BigDecimal middle = axis.from().add(axis.to()).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
        return List.of(
                number(axis.from()), number(middle.stripTrailingZeros()), number(axis.to()) + suffix(axis.unit()));
    }

    private static String suffix(String unit) {
        return unit.isEmpty() || unit.equals("%") ? unit : "\u00a0" + unit;
    }

    /** With a minus sign in place of a hyphen. */
    private static String number(BigDecimal value) {
        return value.toPlainString().replace('-', '\u2212');
    }

    private static List<Link> sources(List<ReferenceId> sources) {
        return sources.stream()
                .map(id -> Link.to("/references#" + id, id.value()))
                .toList();
    }
}
