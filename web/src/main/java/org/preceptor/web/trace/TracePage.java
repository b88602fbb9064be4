package org.preceptor.web.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Objective;
import org.preceptor.core.item.Verdict;
import org.preceptor.core.trace.BlueprintGrid;
import org.preceptor.core.trace.Offer;
import org.preceptor.core.trace.Trace;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.Select;

/**
 * A course from one direction, with its gaps: claims and what leads away from them, items and what they rest on, or the
 * blueprint.
 *
 * @param blueprint there for the blueprint alone
 * @param gapsOnly the attribute of the tick for gaps
 */
public record TracePage(
        List<Link> directions,
        String by,
        List<Total> totals,
        List<GapGroup> gaps,
        List<Select> filters,
        boolean gapsOnly,
        String found,
        List<TraceClaim> claims,
        List<TraceLesson> lessons,
        @Nullable BlueprintTable blueprint,
        @Nullable Pages pages,
        String export) {

    /** How many of something the course has. */
    public record Total(String words, int number) {}

    private static final int CLAIMS_A_PAGE = 6;
    private static final int CLAIMS_OF_A_LESSON = 12;
    private static final int OBJECTIVES_A_PAGE = 4;

    static TracePage of(Trace trace, TraceView view, Select version, Markup markup) {
        TraceBlocks blocks = new TraceBlocks(trace, view, markup);
        List<Claim> claims = view.by() == Direction.CLAIM ? blocks.claims() : List.of();
        List<Objective> objectives = view.by() == Direction.ITEM ? blocks.objectives() : List.of();
        int size = size(view);
        int found = claims.size() + objectives.size();
        int page = Pages.within(view.page(), found, size);
        return new TracePage(
                directions(view),
                view.by().key(),
                totals(trace.course(), trace.gaps().size()),
                new GapList(trace, view).groups(),
                filters(trace.course(), view, version),
                view.gapsOnly(),
                found(view, found),
                slice(claims, page, size).stream().map(blocks::block).toList(),
                blocks.blocks(slice(objectives, page, size)),
                view.by() == Direction.BLUEPRINT ? BlueprintTable.of(BlueprintGrid.of(trace.course())) : null,
                found == 0
                        ? null
                        : Pages.of(page, found, size, number -> view.on(number).address()),
                "/trace.csv?version=" + view.version());
    }

    public boolean nothingFound() {
        return blueprint == null && claims.isEmpty() && lessons.isEmpty();
    }

    /** All objectives of a lesson fit on a page; its claims come in pages too, because one item may rest on many. */
    private static int size(TraceView view) {
        if (view.by() == Direction.CLAIM) {
            return view.lesson() == null ? CLAIMS_A_PAGE : CLAIMS_OF_A_LESSON;
        }
        return view.lesson() == null ? OBJECTIVES_A_PAGE : Integer.MAX_VALUE;
    }

    private static <T> List<T> slice(List<T> all, int page, int size) {
        return all.stream().skip((page - 1L) * size).limit(size).toList();
    }

    private static String found(TraceView view, int number) {
        String things = view.by() == Direction.CLAIM ? "claim" : "objective";
        return "%d %s.".formatted(number, number == 1 ? things : things + "s");
    }

    private static List<Link> directions(TraceView view) {
        return Arrays.stream(Direction.values())
                .map(direction -> new Link(view.by(direction).address(), direction.words(), direction == view.by()))
                .toList();
    }

    private static List<Total> totals(Course course, int gaps) {
        int offers = course.items().stream()
                .mapToInt(item -> Offer.of(item.item()).size())
                .sum();
        return List.of(
                new Total("claims", course.claims().size()),
                new Total("lessons", course.lessons().size()),
                new Total("objectives", course.objectives().size()),
                new Total("items", course.items().size()),
                new Total("rationales", offers),
                new Total("gaps", gaps));
    }

    private static List<Select> filters(Course course, TraceView view, Select version) {
        Stream<Select.Option> lessons = course.lessons().stream()
                .map(lesson -> new Select.Option(lesson.slug().value(), TraceBlocks.title(lesson), false));
        Stream<Select.Option> verdicts = Arrays.stream(Verdict.values())
                .map(verdict -> new Select.Option(verdict.slug(), verdict.words(), false));
        Select lesson =
                Select.of("lesson", "Lesson", with(new Select.Option(TraceView.ALL, "All lessons", false), lessons));
        Select status = Select.of("status", "Status of the claim", with(new Select.Option("", "Any", false), verdicts));
        if (view.by() == Direction.BLUEPRINT) {
            return List.of(version);
        }
        return List.of(
                version,
                lesson.holding(
                        view.lesson() == null
                                ? TraceView.ALL
                                : view.lesson().slug().value(),
                        Faults.NONE),
                status.holding(view.status() == null ? "" : view.status().slug(), Faults.NONE));
    }

    private static List<Select.Option> with(Select.Option first, Stream<Select.Option> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }
}
