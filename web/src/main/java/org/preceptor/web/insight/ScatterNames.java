package org.preceptor.web.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for names beside the points of a drawing, so that none covers a point or another name. */
public final class ScatterNames {

    private static final double LETTER = 6;
    private static final double HEIGHT = 8;
    private static final double RADIUS = 5;

    /** Where a point lies in the drawing. */
    record Place(double x, double y) {}

    /** Where a name stands from its point; the first that is free is taken. */
    public enum Side {
        RIGHT(8, 4, "start"),
        LEFT(-8, 4, "end"),
        ABOVE(0, -8, "middle"),
        BELOW(0, 15, "middle");

        private final int across;
        private final int down;
        private final String anchor;

        Side(int across, int down, String anchor) {
            this.across = across;
            this.down = down;
            this.anchor = anchor;
        }

        public int across() {
            return across;
        }

        /** To the line the letters stand on. */
        public int down() {
            return down;
        }

        public String anchor() {
            return anchor;
        }
    }

    /** A name beside its point. */
    public record Name(String text, Side side) {}

    private record Box(double left, double right, double top, double bottom) {

        static Box around(Place point) {
            return new Box(point.x() - RADIUS, point.x() + RADIUS, point.y() - RADIUS, point.y() + RADIUS);
        }

        static Box of(Name name, Place point) {
            double width = LETTER * name.text().length();
            double anchored = point.x() + name.side().across();
            double left = switch (name.side()) {
                case RIGHT -> anchored;
                case LEFT -> anchored - width;
                case ABOVE, BELOW -> anchored - width / 2;
            };
            double line = point.y() + name.side().down();
            return new Box(left, left + width, line - HEIGHT, line);
        }

        boolean covers(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final double start;
    private final double end;
    private final List<Box> taken = new ArrayList<>();

    /** Between two edges of the drawing, with all of its points. */
    ScatterNames(double start, double end, Stream<Place> points) {
        this.start = start;
        this.end = end;
        points.map(Box::around).forEach(taken::add);
    }

    /** The name on the first free side of its point; empty where there is no room. */
    Optional<Name> name(String text, Place point) {
        return Stream.of(Side.values())
                .map(side -> new Name(text, side))
                .filter(name -> take(Box.of(name, point)))
                .findFirst();
    }

    private boolean take(Box box) {
        boolean free =
                box.left() >= start && box.right() <= end && taken.stream().noneMatch(box::covers);
        return free && taken.add(box);
    }
}
