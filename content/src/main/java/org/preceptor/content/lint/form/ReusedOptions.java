package org.preceptor.content.lint.form;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.text.Words;

/** F2b: two items of one sitting offer the same options. */
final class ReusedOptions implements Rule {

    private static final int FEWEST = 3;

    @Override
    public About about() {
        return About.exact("F2b", "A reused set of options", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return Group.all(course).flatMap(group -> reused(group).stream());
    }

    private static List<Objection> reused(Group group) {
        List<Objection> found = new ArrayList<>();
        List<Question> questions = group.questions();
        for (int later = 1; later < questions.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Question one = questions.get(earlier);
                Question other = questions.get(later);
                if (!one.owner().equals(other.owner()) && sameOptions(one, other)) {
                    found.add(new Objection(
                            other.owner(),
                            other.offered().findFirst().orElse(""),
                            other.offered().findFirst().orElse(""),
                            "begins the options that %s has too, on %s".formatted(one.owner(), group.name()),
                            "write options of its own, or make one matching of both items"));
                }
            }
        }
        return found;
    }

    private static boolean sameOptions(Question one, Question other) {
        Set<List<String>> options = options(one);
        return options.size() >= FEWEST && options.equals(options(other));
    }

    private static Set<List<String>> options(Question question) {
        return question.offered().map(Words::of).collect(Collectors.toSet());
    }
}
