package org.preceptor.content.lint.structure;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;

/** S5: a reference that nothing cites. */
final class UnusedReferences implements Rule {

    @Override
    public About about() {
        return About.exact("S5", "A reference never used", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.references().stream()
                .filter(reference -> course.sources().mentions(reference.id()).isEmpty())
                .map(reference -> new Objection(
                        reference.id(),
                        reference.title(),
                        reference.title(),
                        "is cited nowhere in the course",
                        "cite it where it carries something, or take it out"));
    }
}
