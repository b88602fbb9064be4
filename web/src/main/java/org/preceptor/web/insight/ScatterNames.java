package org.preceptor.web.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for names beside the points of a drawing, so that none covers a point or another name. */
public final class ScatterNames {

    private static final double LETTER = 6;
    private static final double HALF_HEIGHT = 6;
    private static final double RADIUS = 5;
    private static final double GAP = 3;

    /** Where a point lies in the drawing. */
    record Place(double x, double y) {}

    /** A name on one side of its point. */
    public record Name(String text, boolean left) {}

    private record Box(double left, double right, double top, double bottom) {

        static Box around(Place point) {
            return new Box(point.x() - RADIUS, point.x() + RADIUS, point.y() - RADIUS, point.y() + RADIUS);
        }

        static Box of(Name name, Place point) {
            double near = RADIUS + GAP;
            double far = near + LETTER * name.text().length();
            double top = point.y() - HALF_HEIGHT;
            double bottom = point.y() + HALF_HEIGHT;
            return name.left()
                    ? new Box(point.x() - far, point.x() - near, top, bottom)
                    : new Box(point.x() + near, point.x() + far, top, bottom);
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

    /** The name to the right of its point, else to the left; empty where there is no room. */
    Optional<Name> name(String text, Place point) {
        return Stream.of(new Name(text, false), new Name(text, true))
                .filter(name -> take(Box.of(name, point)))
                .findFirst();
    }

    private boolean take(Box box) {
        boolean free =
                box.left() >= start && box.right() <= end && taken.stream().noneMatch(box::covers);
        return free && taken.add(box);
    }
}
