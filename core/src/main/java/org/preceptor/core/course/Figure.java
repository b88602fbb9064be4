package org.preceptor.core.course;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data of the course that a reader grasps sooner by looking than by reading; every row names its source. */
public sealed interface Figure {

    FigureId id();

    String title();

    /** What to see in it, in Markdown. */
    String caption();

    /** Values on one axis: bars from its beginning, or points with intervals. */
    record Plot(FigureId id, String title, String caption, boolean bars, Axis axis, List<Row> rows) implements Figure {

        public Plot {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What a plot measures.
     *
     * @param mark where a line stands, such as at no difference
     */
    record Axis(
            String measure,
            String unit,
            BigDecimal from,
            BigDecimal to,
            @Nullable BigDecimal mark) {

        public Axis {
            if (from.compareTo(to) >= 0) {
                throw new IllegalArgumentException("An axis from %s to %s has no length".formatted(from, to));
            }
        }

        /** Whether a value lies on the axis. */
        public boolean holds(BigDecimal value) {
            return from.compareTo(value) <= 0 && value.compareTo(to) <= 0;
        }
    }

    /**
     * One line of a plot: a value, a range or both.
     *
     * @param group a heading shared by neighbours
     * @param low the lower end of the interval or range; with it there is a {@code high}
     * @param derived whether the value was worked out here from figures of the source
     */
    record Row(
            String label,
            @Nullable String group,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean derived,
            List<ReferenceId> sources) {

        public Row {
            sources = List.copyOf(sources);
            if ((low == null) != (high == null) || (low == null && value == null)) {
                throw new IllegalArgumentException("The row %s has neither a value nor a whole range".formatted(label));
            }
        }
    }

    /** Events in the order of time. */
    record Timeline(FigureId id, String title, String caption, List<Event> events) implements Figure {

        public Timeline {
            events = List.copyOf(events);
        }
    }

    /**
     * One event.
     *
     * @param when as precise as its source, in words
     */
    record Event(String when, String label, List<ReferenceId> sources) {

        public Event {
            sources = List.copyOf(sources);
        }
    }
}
