package org.preceptor.content.lint.objective;

import java.util.List;
import org.preceptor.content.lint.rule.Rule;

/** The rules for objectives. */
public final class ObjectiveRules {

    private ObjectiveRules() {}

    public static List<Rule> all() {
        return List.of(
                new LearnerDoes(),
                new OneVerb(),
                new ApprovedVerb(),
                new ItemLevel(),
                new Count(),
                new Plain(),
                new Assessed(),
                new HigherThanUnderstand(),
                new Echoed());
    }
}
