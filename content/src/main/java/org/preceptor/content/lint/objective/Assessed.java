package org.preceptor.content.lint.objective;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Objective;

/** O8: an objective that no item tests, or that the final leaves out. */
final class Assessed implements Rule {

    @Override
    public About about() {
        return About.exact("O8", "An objective that is not assessed", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.objectives().flatMap(objective -> check(course, objective));
    }

    private static Stream<Objection> check(Survey course, Objective objective) {
        if (course.itemsOf(objective.id()).isEmpty()) {
            return Stream.of(new Objection(
                    objective.id(),
                    objective.text(),
                    objective.text(),
                    "is tested by no item",
                    "write its items, or take the objective out"));
        }
        boolean left = course.assessments().stream()
                .filter(plan -> plan.kind() == AssessmentKind.FINAL)
                .anyMatch(plan -> !plan.blueprint().itemsByObjective().containsKey(objective.id()));
        return left
                ? Stream.of(new Objection(
                        objective.id(),
                        objective.text(),
                        objective.text(),
                        "has no place in the blueprint of the final",
                        "give it an item in the blueprint"))
                : Stream.empty();
    }
}
