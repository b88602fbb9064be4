package org.preceptor.core.trace;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.ReferenceId;

/** Finds the gaps of a course: those of claims first, then of objectives, items and references, each in the course's order. */
record Gaps(Course course) {

    List<Gap> all() {
        return Stream.of(
                        course.claims().stream().flatMap(this::of),
                        course.objectives().stream().flatMap(this::of),
                        course.items().stream().flatMap(this::of),
                        unused())
                .flatMap(gaps -> gaps)
                .toList();
    }

    private Stream<Gap> of(Claim claim) {
        boolean taught = course.lessons().stream().anyMatch(lesson -> Trace.teaches(lesson, claim.id()));
        boolean tested = course.items().stream().anyMatch(item -> item.claims().contains(claim.id()));
        return Stream.concat(
                taught ? Stream.empty() : Stream.of(new Gap.Untaught(claim.id())),
                tested ? Stream.empty() : Stream.of(new Gap.Untested(claim.id())));
    }

    private Stream<Gap> of(Objective objective) {
        return course.forms().stream()
                .filter(form -> !stands(objective, form))
                .map(form -> new Gap.Unformed(objective.id(), form));
    }

    private boolean stands(Objective objective, FormLetter form) {
        return course.items().stream()
                .anyMatch(item ->
                        item.objective().equals(objective.id()) && item.forms().contains(form));
    }

    private Stream<Gap> of(BankItem item) {
        Lesson lesson = course.lessonOf(item.objective());
        Stream<Gap> elsewhere = item.claims().stream()
                .filter(claim -> !Trace.teaches(lesson, claim))
                .map(claim -> new Gap.Elsewhere(item.item().id(), claim, lesson.number()));
        Stream<Gap> unsourced = Offer.of(item.item()).stream()
                .filter(offer -> offer.sources().isEmpty())
                .map(offer -> new Gap.Unsourced(offer.item(), offer.label()));
        return Stream.concat(elsewhere, unsourced);
    }

    private Stream<Gap> unused() {
        Set<ReferenceId> cited = new Citations(course).all();
        return course.references().stream()
                .filter(reference -> !cited.contains(reference.id()))
                .map(reference -> new Gap.Unused(reference.id()));
    }
}
