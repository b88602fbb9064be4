package org.preceptor.core.trace;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.item.ItemId;

/** A course as threads between its claims and its items, with every gap among them. */
public record Trace(Course course, List<Gap> gaps) {

    public Trace {
        gaps = List.copyOf(gaps);
    }

    public static Trace of(Course course) {
        return new Trace(course, new Gaps(course).all());
    }

    /** Whether a lesson has a claim among its own or names it in its text. */
    public static boolean teaches(Lesson lesson, ClaimId claim) {
        return lesson.claims().contains(claim)
                || Sources.in(lesson.text()).claims().contains(claim);
    }

    /** Every way from a claim to the items that rest on it, in the order of the lessons; one that ends early, where none does. */
    public List<Trail> trails(Claim claim) {
        List<Trail> trails = course.lessons().stream()
                .flatMap(lesson -> trails(claim, lesson))
                .toList();
        return trails.isEmpty() ? List.of(new Trail(claim, null, null, null)) : trails;
    }

    /** The claims an item rests on, in its author's order. */
    public List<Claim> claims(BankItem item) {
        return item.claims().stream().flatMap(id -> course.claim(id).stream()).toList();
    }

    /** What is missing about a claim itself; gaps of the items on it are theirs. */
    public List<Gap> gapsOf(Claim claim) {
        return gaps.stream()
                .filter(gap -> switch (gap) {
                    case Gap.Untaught(var id) -> id.equals(claim.id());
                    case Gap.Untested(var id) -> id.equals(claim.id());
                    case Gap.Unformed g -> false;
                    case Gap.Unsourced g -> false;
                    case Gap.Elsewhere g -> false;
                    case Gap.Unused g -> false;
                })
                .toList();
    }

    /** What is missing about an item, the steps of a case included. */
    public List<Gap> gapsOf(BankItem item) {
        return gaps.stream()
                .filter(gap -> switch (gap) {
                    case Gap.Unsourced(var id, var label) -> belongs(id, item);
                    case Gap.Elsewhere(var id, var claim, var lesson) -> belongs(id, item);
                    case Gap.Untaught g -> false;
                    case Gap.Untested g -> false;
                    case Gap.Unformed g -> false;
                    case Gap.Unused g -> false;
                })
                .toList();
    }

    private static boolean belongs(ItemId part, BankItem item) {
        ItemId whole = item.item().id();
        return part.equals(whole) || part.value().startsWith(whole + ".");
    }

    private Stream<Trail> trails(Claim claim, Lesson lesson) {
        List<Trail> tested = lesson.objectives().stream()
                .flatMap(objective -> course.items().stream()
                        .filter(item -> item.objective().equals(objective.id()))
                        .filter(item -> item.claims().contains(claim.id()))
                        .map(item -> new Trail(claim, lesson, objective, item)))
                .toList();
        return tested.isEmpty() && teaches(lesson, claim.id())
                ? Stream.of(new Trail(claim, lesson, null, null))
                : tested.stream();
    }
}
