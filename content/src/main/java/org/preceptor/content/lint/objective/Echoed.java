package org.preceptor.content.lint.objective;

import static org.preceptor.content.lint.rule.Severity.NOTE;

import java.util.Set;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.text.Words;
import org.preceptor.core.course.Objective;

/** O7b: the evaluation takes up no objective in its own words ("I am able to …"). */
final class Echoed implements Rule {

    private static final double ALIKE = 0.6;

    @Override
    public About about() {
        return About.heuristic("O7b", "The evaluation repeats no objective", NOTE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        boolean echoed = course.evaluation().stream()
                .map(question -> Words.stems(question.text()))
                .anyMatch(words -> course.objectives().anyMatch(objective -> isEcho(objective, words)));
        boolean asked = !course.evaluation().isEmpty();
        return asked && !echoed
                ? course.objectives()
                        .limit(1)
                        .map(objective -> Objection.to(
                                objective.id(),
                                "neither this objective nor another is taken up in the evaluation",
                                "ask in the evaluation: I am able to …, in an objective's words"))
                : Stream.empty();
    }

    private static boolean isEcho(Objective objective, Set<String> words) {
        Set<String> own = Words.stems(objective.text());
        long shared = own.stream().filter(words::contains).count();
        return !own.isEmpty() && shared >= ALIKE * own.size();
    }
}
