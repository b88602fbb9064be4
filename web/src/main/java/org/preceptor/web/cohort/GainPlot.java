package org.preceptor.web.cohort;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.item.PassMark;

/**
 * Before and after on one axis: for each assessment the median, its interval and the middle half of the scores.
 *
 * @param missing what is said where attempts are not counted yet
 */
public record GainPlot(
        SpreadLine before,
        SpreadLine after,
        List<Tick> ticks,
        @Nullable Tick passMark,
        @Nullable String missing) {

    /** A place on the axis and its words. */
    public record Tick(String x, String words) {}

    static GainPlot of(BeforeAfter scores, Course course) {
        PassMark pass = course.plan(AssessmentKind.FINAL).passMark();
        return new GainPlot(
                SpreadLine.of("Before", scores.before()),
                SpreadLine.of("After", scores.after()),
                Stream.of(0, 25, 50, 75, 100)
                        .map(percent -> new Tick(Axis.x(percent), percent + "%"))
                        .toList(),
                pass == null ? null : new Tick(Axis.x(pass.percent()), "pass mark %d%%".formatted(pass.percent())),
                scores.waiting() == 0
                        ? null
                        : "Not counted yet: %d attempts submitted just now.".formatted(scores.waiting()));
    }

    public List<SpreadLine> lines() {
        return List.of(before, after);
    }

    /** Whether there is anything to draw. */
    public boolean drawn() {
        return before.drawn() != null || after.drawn() != null;
    }

    public String description() {
        return before.sentence() + " " + after.sentence();
    }
}
