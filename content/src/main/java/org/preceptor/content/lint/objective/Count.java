package org.preceptor.content.lint.objective;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;

/** O6: a lesson with too few or too many objectives. */
final class Count implements Rule {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    @Override
    public About about() {
        return About.exact("O6", "Too few or too many objectives", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.lessons().stream()
                .filter(lesson -> lesson.objectives().size() < FEWEST
                        || lesson.objectives().size() > MOST)
                .map(lesson -> Objection.to(
                        lesson.slug(),
                        "the lesson has %d objectives; %d to %d are taught in one"
                                .formatted(lesson.objectives().size(), FEWEST, MOST),
                        "split or join objectives, or move one to another lesson"));
    }
}
