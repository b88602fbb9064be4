package org.preceptor.content.lint.structure;

import static org.preceptor.content.lint.rule.Severity.NOTE;

import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;

/** S10: a term of the glossary that no text outside the glossary links to. */
final class UnusedTerms implements Rule {

    @Override
    public About about() {
        return About.exact("S10", "A term never used", NOTE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.glossary().stream()
                .filter(term -> course.sources().mentions(term.id()).stream()
                        .allMatch(place -> place.file().equals("glossary.yaml")))
                .map(term -> new Objection(
                        term.id(),
                        term.term(),
                        term.term(),
                        "is linked from no text outside the glossary",
                        "link it where it first stands, as in [word](term:id), or take it out"));
    }
}
