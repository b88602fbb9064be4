package org.preceptor.content.lint.objective;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;

/** O8: an objective that no item tests. */
final class Assessed implements Rule {

    @Override
    public About about() {
        return About.exact("O8", "An objective that is not assessed", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.objectives()
                .filter(objective -> course.itemsOf(objective.id()).isEmpty())
                .map(objective -> new Objection(
                        objective.id(),
                        objective.text(),
                        objective.text(),
                        "is tested by no item",
                        "write its items, or take the objective out"));
    }
}
