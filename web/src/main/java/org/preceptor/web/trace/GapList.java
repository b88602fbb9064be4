package org.preceptor.web.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.trace.Gap;
import org.preceptor.core.trace.Trace;
import org.preceptor.web.page.Link;

/** Every gap of a course by its kind, each with the place on the trace where it can be seen. */
record GapList(Trace trace, TraceView view) {

    List<GapGroup> groups() {
        Map<String, List<Link>> groups = new LinkedHashMap<>();
        for (Gap gap : trace.gaps()) {
            groups.computeIfAbsent(gap.kind(), kind -> new ArrayList<>()).add(Link.to(address(gap), gap.words()));
        }
        return groups.entrySet().stream()
                .map(group -> new GapGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private String address(Gap gap) {
        return switch (gap) {
            case Gap.Untaught(ClaimId claim) -> everywhere();
            case Gap.Untested(ClaimId claim) -> of(claim);
            case Gap.Unformed(ObjectiveId objective, var form) -> of(objective) + "#" + objective;
            case Gap.Unsourced(ItemId item, var label) -> of(item);
            case Gap.Elsewhere(ItemId item, var claim, var lesson) -> of(item);
            case Gap.Unused(var reference) -> "/references#" + reference;
        };
    }

    private String everywhere() {
        return new TraceView(view.version(), Direction.CLAIM, null, null, true, 1).address();
    }

    private String of(ClaimId claim) {
        return course().lessons().stream()
                .filter(lesson -> lesson.claims().contains(claim))
                .findFirst()
                .map(lesson -> in(Direction.CLAIM, lesson) + "#" + claim)
                .orElseGet(this::everywhere);
    }

    private String of(ObjectiveId objective) {
        return in(Direction.ITEM, course().lessonOf(objective));
    }

    private String of(ItemId part) {
        String whole = part.value().replaceAll("\\..*", "");
        return course().items().stream()
                .filter(item -> item.item().id().value().equals(whole))
                .findFirst()
                .map(item -> of(item.objective()) + "#" + whole)
                .orElseGet(this::everywhere);
    }

    private String in(Direction direction, Lesson lesson) {
        return view.by(direction).in(lesson).address();
    }

    private Course course() {
        return trace.course();
    }
}
