package org.preceptor.content.lint.structure;

import java.util.List;
import org.preceptor.content.lint.rule.Rule;

/** The rules for the links between a course's parts, and for its prose. */
public final class StructureRules {

    private StructureRules() {}

    public static List<Rule> all() {
        return List.of(
                new CheckItems(),
                new Taught(),
                new UnusedReferences(),
                new Traceable(),
                new UnusedTerms(),
                new UnusedFigures(),
                new HeadingOrder(),
                new LinkTexts(),
                new ImageTexts());
    }
}
