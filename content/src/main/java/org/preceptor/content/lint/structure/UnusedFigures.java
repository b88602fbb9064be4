package org.preceptor.content.lint.structure;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;

/** S11: a figure that no lesson shows. */
final class UnusedFigures implements Rule {

    @Override
    public About about() {
        return About.exact("S11", "A figure never shown", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.figures().stream()
                .filter(figure -> course.sources().mentions(figure.id()).isEmpty())
                .map(figure -> new Objection(
                        figure.id(),
                        figure.title(),
                        figure.title(),
                        "is shown in no lesson",
                        "show it with ![Figure](figure:id), or take it out"));
    }
}
