package org.preceptor.content.lint.form;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Rule;

/** T6b: over a whole form, the longest option is the key far more often than chance would have it. */
final class LongestKeys implements Rule {

    private static final int FEWEST = 6;

    @Override
    public About about() {
        return About.exact("T6b", "The longest option pays", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return Group.all(course).flatMap(LongestKeys::check);
    }

    private static Stream<Objection> check(Group group) {
        List<Question> questions = group.singleBest();
        long longest = questions.stream().filter(LongestKeys::isLongest).count();
        double expected = questions.stream()
                .mapToDouble(question -> 1.0 / question.choices().size())
                .sum();
        double spread = Math.sqrt(questions.stream()
                .mapToDouble(question -> 1.0 / question.choices().size())
                .map(share -> share * (1 - share))
                .sum());
        return questions.size() >= FEWEST && longest > expected + 2.33 * spread
                ? Stream.of(Objection.to(
                        questions.getFirst().owner(),
                        "begins %s, where the longest option is the key in %d of %d items"
                                .formatted(group.name(), longest, questions.size()),
                        "lengthen distractors or shorten keys in some of them"))
                : Stream.empty();
    }

    private static boolean isLongest(Question question) {
        int key = question.key().map(choice -> choice.text().length()).orElse(0);
        return question.distractors().stream().allMatch(choice -> choice.text().length() < key);
    }
}
