package org.preceptor.web.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Objective;
import org.preceptor.core.trace.Gap;
import org.preceptor.core.trace.Trace;
import org.preceptor.core.trace.Trail;
import org.preceptor.web.page.Link;
import org.preceptor.web.page.Markup;

/** Lays out those threads of a trace that a view shows. */
record TraceBlocks(Trace trace, TraceView view, Markup markup) {

    /** The claims of the view, as far as its lesson teaches them or tests them; a lesson's own come first. */
    List<Claim> claims() {
        return trace.course().claims().stream()
                .filter(claim -> view.status() == null || claim.status() == view.status())
                .filter(claim -> view.lesson() == null
                        || trace.trails(claim).stream().map(Trail::lesson).anyMatch(view.lesson()::equals))
                .filter(claim -> !view.gapsOnly() || hasGap(claim))
                .sorted(Comparator.comparing(claim ->
                        view.lesson() != null && !view.lesson().claims().contains(claim.id())))
                .toList();
    }

    /** The objectives of the view that have something to show. */
    List<Objective> objectives() {
        return trace.course().lessons().stream()
                .filter(view::shows)
                .flatMap(lesson -> lesson.objectives().stream())
                .filter(objective -> !items(objective).isEmpty() || (view.status() == null && hasGap(objective)))
                .toList();
    }

    TraceClaim block(Claim claim) {
        List<Lesson> lessons = trace.trails(claim).stream()
                .map(Trail::lesson)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new TraceClaim(
                claim.id().value(),
                claim.status().slug(),
                claim.statusWords(),
                markup.line(claim.paraphrase()),
                gaps(trace.gapsOf(claim)),
                lessons.stream()
                        .filter(view::shows)
                        .map(lesson -> block(claim, lesson))
                        .toList(),
                lessons.stream()
                        .filter(lesson -> !view.shows(lesson))
                        .map(lesson ->
                                Link.to(view.in(lesson).address() + "#" + claim.id(), "lesson " + lesson.number()))
                        .toList());
    }

    /** Objectives, which follow each other as in the course, under their lessons. */
    List<TraceLesson> blocks(List<Objective> objectives) {
        return trace.course().lessons().stream()
                .filter(lesson -> lesson.objectives().stream().anyMatch(objectives::contains))
                .map(lesson -> new TraceLesson(
                        title(lesson),
                        true,
                        lesson.objectives().stream()
                                .filter(objectives::contains)
                                .map(objective -> block(objective, items(objective), gapsOf(objective)))
                                .toList()))
                .toList();
    }

    private TraceLesson block(Claim claim, Lesson lesson) {
        List<Trail> trails = trace.trails(claim).stream()
                .filter(trail -> lesson.equals(trail.lesson()))
                .toList();
        return new TraceLesson(
                title(lesson),
                Trace.teaches(lesson, claim.id()),
                trails.stream()
                        .map(Trail::objective)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(objective -> block(objective, items(trails, objective), List.of()))
                        .toList());
    }

    private TraceObjective block(Objective objective, List<BankItem> items, List<Gap> gaps) {
        return new TraceObjective(
                objective.id().value(),
                objective.text(),
                objective.bloom().word(),
                gaps(gaps),
                items.stream().map(item -> TraceItem.of(item, trace, markup)).toList());
    }

    private List<BankItem> items(Objective objective) {
        return trace.course().items().stream()
                .filter(item -> item.objective().equals(objective.id()))
                .filter(item -> view.status() == null
                        || trace.claims(item).stream().anyMatch(claim -> claim.status() == view.status()))
                .filter(item -> !view.gapsOnly() || !trace.gapsOf(item).isEmpty())
                .toList();
    }

    private static List<BankItem> items(List<Trail> trails, Objective objective) {
        return trails.stream()
                .filter(trail -> objective.equals(trail.objective()))
                .map(Trail::item)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private boolean hasGap(Claim claim) {
        return !trace.gapsOf(claim).isEmpty()
                || trace.trails(claim).stream()
                        .map(Trail::item)
                        .flatMap(Stream::ofNullable)
                        .anyMatch(item -> !trace.gapsOf(item).isEmpty());
    }

    private boolean hasGap(Objective objective) {
        return !gapsOf(objective).isEmpty();
    }

    private List<Gap> gapsOf(Objective objective) {
        return trace.gaps().stream()
                .filter(gap -> gap instanceof Gap.Unformed(var id, var form) && id.equals(objective.id()))
                .toList();
    }

    private static List<String> gaps(List<Gap> gaps) {
        return gaps.stream().map(Gap::words).toList();
    }

    static String title(Lesson lesson) {
        return "Lesson %d: %s".formatted(lesson.number(), lesson.title());
    }
}
