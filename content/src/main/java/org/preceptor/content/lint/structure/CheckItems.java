package org.preceptor.content.lint.structure;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;

/** S2: a lesson without a check. */
final class CheckItems implements Rule {

    @Override
    public About about() {
        return About.exact("S2", "A lesson without a check", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.lessons().stream()
                .filter(lesson -> course.checkOf(lesson.slug()).isEmpty())
                .map(lesson -> Objection.to(
                        lesson.slug(), "the lesson has no item for its check", "leave `forms` out of one or more"));
    }
}
