package org.preceptor.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.Figure;
import org.preceptor.core.course.Figure.Axis;
import org.preceptor.core.course.Figure.Event;
import org.preceptor.core.course.Figure.Plot;
import org.preceptor.core.course.Figure.Row;
import org.preceptor.core.course.Figure.Timeline;
import org.preceptor.core.course.FigureId;
import org.preceptor.core.course.ReferenceId;

/** Reads {@code figures.yaml}, the data that lessons show; a course may do without. */
final class FiguresFile {

    static final String NAME = "figures.yaml";

    private static final List<String> COMMON = List.of("id", "kind", "title", "caption", "rows");
    private static final List<String> AXIS =
            List.of("id", "kind", "title", "caption", "measure", "unit", "from", "to", "mark", "rows");
    private static final List<String> ROW = List.of("label", "group", "value", "low", "high", "derived", "source");

    /** How a figure is drawn. */
    private enum Kind {
        BARS,
        INTERVALS,
        TIMELINE
    }

    private FiguresFile() {}

    static List<Figure> read(Folder folder) {
        return folder.optional(NAME).stream()
                .flatMap(entry -> figure(entry).stream())
                .toList();
    }

    private static Optional<Figure> figure(Entry entry) {
        Optional<FigureId> id = entry.define("id", FigureId::new);
        Optional<Kind> kind = entry.need("kind").flatMap(value -> value.oneOf(Kind.class));
        entry.allow(kind.filter(Kind.TIMELINE::equals).isPresent() ? COMMON : AXIS);
        String title = entry.text("title");
        String caption = entry.prose("caption");
        if (id.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return kind.get() == Kind.TIMELINE
                ? Optional.of(new Timeline(id.get(), title, caption, events(entry)))
                : axis(entry)
                        .map(axis ->
                                new Plot(id.get(), title, caption, kind.get() == Kind.BARS, axis, rows(entry, axis)));
    }

    private static List<Event> events(Entry figure) {
        return figure.entries("rows").stream()
                .map(row -> {
                    row.allow(List.of("label", "when", "source"));
                    return new Event(row.text("when"), row.text("label"), sources(row));
                })
                .toList();
    }

    private static Optional<Axis> axis(Entry entry) {
        String measure = entry.text("measure");
        String unit = entry.find("unit").flatMap(Value::mayBeEmpty).orElse("");
        Optional<BigDecimal> from = entry.need("from").flatMap(Value::decimal);
        Optional<BigDecimal> to = entry.need("to").flatMap(Value::decimal);
        @Nullable BigDecimal mark = number(entry, "mark");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().compareTo(to.get()) >= 0) {
            entry.find("from").ifPresent(value -> value.problem("the axis begins below its end"));
            return Optional.empty();
        }
        return Optional.of(new Axis(measure, unit, from.get(), to.get(), mark));
    }

    private static List<Row> rows(Entry figure, Axis axis) {
        return figure.entries("rows").stream()
                .flatMap(row -> row(row, axis).stream())
                .toList();
    }

    private static Optional<Row> row(Entry entry, Axis axis) {
        entry.allow(ROW);
        for (String field : List.of("value", "low", "high")) {
            entry.find(field)
                    .filter(value -> value.decimal().filter(axis::holds).isEmpty())
                    .ifPresent(value -> value.problem("`%s` lies outside the axis".formatted(field)));
        }
        @Nullable BigDecimal low = number(entry, "low");
        @Nullable BigDecimal high = number(entry, "high");
        @Nullable BigDecimal value = number(entry, "value");
        if ((low == null) != (high == null) || (low == null && value == null)) {
            entry.problem("a row has a `value`, or `low` and `high`, or all three");
            return Optional.empty();
        }
        boolean derived = entry.find("derived").flatMap(Value::flag).orElse(false);
        return Optional.of(
                new Row(entry.text("label"), entry.optionalText("group"), value, low, high, derived, sources(entry)));
    }

    private static @Nullable BigDecimal number(Entry entry, String field) {
        return entry.find(field).flatMap(Value::decimal).orElse(null);
    }

    private static List<ReferenceId> sources(Entry entry) {
        return entry.need("source")
                .map(value -> value.mentions(ReferenceId::new))
                .orElse(List.of());
    }
}
