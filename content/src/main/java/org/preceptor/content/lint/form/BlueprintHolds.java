package org.preceptor.content.lint.form;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.core.course.AssessmentPlan;

/** F3: the blueprint counted again on every form: each has the items that each assessment asks for. */
final class BlueprintHolds implements Rule {

    @Override
    public About about() {
        return About.exact("F3", "A form does not meet the blueprint", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return Group.forms(course).flatMap(form -> course.assessments().stream().flatMap(plan -> missing(form, plan)));
    }

    private static Stream<Objection> missing(Group form, AssessmentPlan plan) {
        return plan.blueprint().itemsByObjective().entrySet().stream().flatMap(wish -> {
            long there = form.items().stream()
                    .filter(item -> item.objective().equals(wish.getKey()))
                    .count();
            return there >= wish.getValue()
                    ? Stream.empty()
                    : Stream.of(Objection.to(
                            wish.getKey(),
                            "the %s asks for %d of %s, and %s has %d"
                                    .formatted(plan.kind().slug(), wish.getValue(), wish.getKey(), form.name(), there),
                            "write the missing items, or ask for fewer"));
        });
    }
}
