package org.preceptor.core.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The links within a course, and those among them that lead nowhere or to two places. */
record Links(
        List<Lesson> lessons,
        List<Claim> claims,
        List<Reference> references,
        List<BankItem> items,
        List<AssessmentPlan> assessments) {

    /** Every broken link as a few words, such as "item L2-I01 tests unknown objective L9-O1"; empty when all hold. */
    List<String> dangling() {
        List<String> broken = new ArrayList<>();
        toClaims(broken);
        toReferences(broken);
        toObjectives(broken);
        broken.addAll(repeated());
        Arrays.stream(AssessmentKind.values())
                .filter(kind -> kind != AssessmentKind.REVIEW)
                .filter(kind -> assessments.stream().noneMatch(plan -> plan.kind() == kind))
                .forEach(kind -> broken.add("there is no %s".formatted(kind.slug())));
        return broken;
    }

    private void toClaims(List<String> broken) {
        Set<ClaimId> known = claims.stream().map(Claim::id).collect(Collectors.toSet());
        lessons.forEach(lesson ->
                missing(known, lesson.claims(), "lesson %s teaches unknown claim".formatted(lesson.slug()), broken));
        items.forEach(item -> missing(
                known,
                item.claims(),
                "item %s rests on unknown claim".formatted(item.item().id()),
                broken));
    }

    private void toReferences(List<String> broken) {
        Set<ReferenceId> known = references.stream().map(Reference::id).collect(Collectors.toSet());
        claims.forEach(
                claim -> missing(known, claim.references(), "claim %s cites unknown".formatted(claim.id()), broken));
    }

    private void toObjectives(List<String> broken) {
        Set<ObjectiveId> known = lessons.stream()
                .flatMap(lesson -> lesson.objectives().stream())
                .map(Objective::id)
                .collect(Collectors.toSet());
        items.forEach(item -> missing(
                known,
                List.of(item.objective()),
                "item %s tests unknown objective".formatted(item.item().id()),
                broken));
        assessments.forEach(plan -> missing(
                known,
                plan.blueprint().itemsByObjective().keySet(),
                plan.kind().slug() + " plans unknown objective",
                broken));
    }

    private List<String> repeated() {
        List<Object> ids = new ArrayList<>();
        lessons.forEach(lesson -> ids.add(lesson.slug()));
        lessons.forEach(lesson -> lesson.objectives().forEach(objective -> ids.add(objective.id())));
        claims.forEach(claim -> ids.add(claim.id()));
        references.forEach(reference -> ids.add(reference.id()));
        items.forEach(item -> ids.add(item.item().id()));
        Set<Object> seen = new HashSet<>();
        return ids.stream()
                .filter(id -> !seen.add(id))
                .map("%s stands twice"::formatted)
                .toList();
    }

    private static <T> void missing(Set<T> known, Collection<T> named, String words, List<String> broken) {
        named.stream()
                .filter(id -> !known.contains(id))
                .map(id -> words + " " + id)
                .forEach(broken::add);
    }
}
