package org.preceptor.content.lint.objective;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.core.course.Objective;

/** O5: an item asks for less than its objective promises. */
final class ItemLevel implements Rule {

    @Override
    public About about() {
        return About.exact("O5", "An item below its objective's level", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.objectives().flatMap(objective -> below(course, objective));
    }

    private static Stream<Objection> below(Survey course, Objective objective) {
        return course.itemsOf(objective.id()).stream()
                .filter(item -> item.bloom().compareTo(objective.bloom()) < 0)
                .map(item -> Objection.to(
                        item.item().id(),
                        "its level, %s, is below that of %s, which is %s"
                                .formatted(
                                        item.bloom().word(),
                                        objective.id(),
                                        objective.bloom().word()),
                        "raise what the item asks for, or lower what the objective promises"));
    }
}
