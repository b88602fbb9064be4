package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Words;

/** T5: the key is where the options meet, because it shares the most elements with them. */
final class Convergence implements QuestionRule {

    /** An element is shared on two sides at least: one with some options, another with others. */
    private static final int FEWEST_ELEMENTS = 2;

    private static final int LEAST_SCORE = 2;

    @Override
    public About about() {
        return About.exact("T5", "The options converge on the key", REVISE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        return question.key().flatMap(key -> {
            int score = score(key, question.choices());
            int next = question.distractors().stream()
                    .mapToInt(choice -> score(choice, question.choices()))
                    .max()
                    .orElse(0);
            boolean converges = score >= LEAST_SCORE && score > next && isMadeOfShared(key, question.choices());
            return converges
                    ? question.object(
                            key.text(),
                            key.text(),
                            "shares more elements with the other options than any of them",
                            "spread the elements evenly over the options")
                    : Optional.empty();
        });
    }

    /** How many other options share each of an option's elements, added up; an element of all options counts nothing. */
    private static int score(Choice choice, List<Choice> all) {
        return Words.stems(choice.text()).stream()
                .mapToInt(element -> sharers(element, choice, all))
                .filter(sharers -> sharers < all.size() - 1)
                .sum();
    }

    private static long elements(Choice choice, List<Choice> all) {
        return Words.stems(choice.text()).stream()
                .mapToInt(element -> sharers(element, choice, all))
                .filter(sharers -> sharers > 0 && sharers < all.size() - 1)
                .count();
    }

    private static boolean isMadeOfShared(Choice key, List<Choice> all) {
        long shared = elements(key, all);
        return shared >= FEWEST_ELEMENTS
                && shared * 10 >= Words.stems(key.text()).size() * 6L;
    }

    private static int sharers(String element, Choice choice, List<Choice> all) {
        return (int) all.stream()
                .filter(other -> !other.equals(choice))
                .map(other -> Words.stems(other.text()))
                .filter((Set<String> stems) -> stems.contains(element))
                .count();
    }
}
