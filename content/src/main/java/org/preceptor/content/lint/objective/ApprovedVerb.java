package org.preceptor.content.lint.objective;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.Optional;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;

/** O3: the verb is one to avoid, or not one that is known to be measurable. */
final class ApprovedVerb implements Rule {

    @Override
    public About about() {
        return About.exact("O3", "A verb that cannot be measured", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.objectives()
                .filter(objective -> !LearnerDoes.isAboutTheCourse(objective.text()))
                .flatMap(objective -> fault(objective.text())
                        .map(verb -> new Objection(
                                objective.id(),
                                objective.text(),
                                verb,
                                "is no verb that can be observed and measured",
                                "use a verb such as list, explain, apply, compare or appraise"))
                        .stream());
    }

    private static Optional<String> fault(String text) {
        return Verbs.avoided(text).or(() -> Optional.of(Verbs.first(text)).filter(verb -> !Verbs.MEASURABLE.is(verb)));
    }
}
