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
        Set<ClaimId> claimIds = claims.stream().map(Claim::id).collect(Collectors.toSet());
        Set<ReferenceId> referenceIds = references.stream().map(Reference::id).collect(Collectors.toSet());
        Set<ObjectiveId> objectiveIds = lessons.stream()
                .flatMap(lesson -> lesson.objectives().stream())
                .map(Objective::id)
                .collect(Collectors.toSet());
        for (Lesson lesson : lessons) {
            missing(claimIds, lesson.claims(), "lesson %s teaches unknown claim".formatted(lesson.slug()), broken);
        }
        for (Claim claim : claims) {
            missing(referenceIds, claim.references(), "claim %s cites unknown".formatted(claim.id()), broken);
        }
        for (BankItem item : items) {
            String name = "item %s ".formatted(item.item().id());
            missing(objectiveIds, List.of(item.objective()), name + "tests unknown objective", broken);
            missing(claimIds, item.claims(), name + "rests on unknown claim", broken);
        }
        for (AssessmentPlan plan : assessments) {
            Set<ObjectiveId> planned = plan.blueprint().itemsByObjective().keySet();
            missing(objectiveIds, planned, plan.kind().slug() + " plans unknown objective", broken);
        }
        broken.addAll(repeated());
        Arrays.stream(AssessmentKind.values())
                .filter(kind -> assessments.stream().noneMatch(plan -> plan.kind() == kind))
                .forEach(kind -> broken.add("there is no %s".formatted(kind.slug())));
        return broken;
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
