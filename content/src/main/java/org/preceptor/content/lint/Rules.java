package org.preceptor.content.lint;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.content.lint.form.FormRules;
import org.preceptor.content.lint.item.ItemRules;
import org.preceptor.content.lint.objective.ObjectiveRules;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.rule.Severity;
import org.preceptor.content.lint.structure.StructureRules;

/** Every rule of the linter, in the order of the authoring guide. */
final class Rules {

    private Rules() {}

    static List<Rule> all() {
        return Stream.of(ItemRules.all(), FormRules.all(), ObjectiveRules.all(), StructureRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /** What each rule says of itself, with those that the reader and the list of waivers enforce. */
    static List<About> abouts() {
        return Stream.concat(
                        all().stream().map(Rule::about),
                        Stream.of(
                                About.exact(
                                        "S1",
                                        "A file that cannot be read, or an id that is double or missing",
                                        Severity.BLOCK),
                                About.exact("S4", "An item without a claim", Severity.BLOCK),
                                About.exact("S6", "An option without a rationale", Severity.BLOCK),
                                About.exact("S7", "A rationale without a source", Severity.BLOCK),
                                About.exact("W1", "A waiver that is unused, unknown or incomplete", Severity.BLOCK)))
                .toList();
    }
}
