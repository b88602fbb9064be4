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
    private static final double ALIKE = 0.25;

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
                if (!one.owner().equals(other.owner()) && (sameOptions(one, other) || sameQuestion(one, other))) {
                    found.add(new Objection(
                            other.owner(),
                            other.offered().findFirst().orElse(""),
                            other.offered().findFirst().orElse(""),
                            "begins options that %s has too, or the same key to the same scene, on %s"
                                    .formatted(one.owner(), group.name()),
                            "write options of its own, or make one matching of both items"));
                }
            }
        }
        return found;
    }

    private static boolean sameOptions(Question one, Question other) {
        Set<List<String>> shared = options(one);
        shared.retainAll(options(other));
        int all = Math.max(options(one).size(), options(other).size());
        return shared.size() >= FEWEST && shared.size() >= Math.min(all, Math.max(FEWEST + 1, all - 1));
    }

    /** The same key to much the same scene. */
    private static boolean sameQuestion(Question one, Question other) {
        boolean sameKey = one.key().isPresent()
                && one.key().map(key -> Words.of(key.text())).equals(other.key().map(key -> Words.of(key.text())));
        return sameKey && Words.overlap(Words.stems(one.asked()), Words.stems(other.asked())) >= ALIKE;
    }

    private static Set<List<String>> options(Question question) {
        return question.offered().map(Words::of).collect(Collectors.toSet());
    }
}
