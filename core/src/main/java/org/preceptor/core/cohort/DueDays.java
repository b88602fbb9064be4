package org.preceptor.core.cohort;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Standing.Place;
import org.preceptor.core.progress.Step;

/**
 * The days by which a trainee should have passed the course and done its steps.
 *
 * @param course absent where no day is set
 * @param steps the steps for which a day is set
 */
public record DueDays(@Nullable LocalDate course, Map<Step, LocalDate> steps) {

    public static final DueDays NONE = new DueDays(null, Map.of());

    public DueDays {
        steps = Map.copyOf(steps);
    }

    /** These days with what was given beyond them: of several days the latest counts, and without a day none is made. */
    public DueDays with(List<Extension.LaterDue> given) {
        LocalDate last = course;
        Map<Step, LocalDate> moved = new HashMap<>(steps);
        for (Extension.LaterDue later : given) {
            Step step = later.step();
            if (step != null) {
                moved.computeIfPresent(step, (same, day) -> latest(day, later.day()));
            } else if (last != null) {
                last = latest(last, later.day());
            }
        }
        return new DueDays(last, moved);
    }

    /** The steps that are not done although their day has passed, in the order of the course. */
    public List<Step> late(Standing standing, LocalDate today) {
        return standing.places().stream()
                .filter(place -> !place.state().isDone())
                .map(Place::step)
                .filter(step -> steps.getOrDefault(step, today).isBefore(today))
                .toList();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
