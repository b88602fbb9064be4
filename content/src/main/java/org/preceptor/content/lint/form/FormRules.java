package org.preceptor.content.lint.form;

import java.util.List;
import org.preceptor.content.lint.rule.Rule;

/** The rules for forms. */
public final class FormRules {

    private FormRules() {}

    public static List<Rule> all() {
        return List.of(
                new KeyPositions(),
                new GivesAway(),
                new ReusedOptions(),
                new Duplicates(),
                new BlueprintHolds(),
                new EnoughItems(),
                new TimeFits(),
                new LongestKeys(),
                new FormsAreParallel());
    }
}
