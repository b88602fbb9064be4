package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Antonyms;
import org.preceptor.content.lint.text.Words;

/** T1: some of the options leave no other possibility ("rises", "falls", "stays the same"), so the rest is out. */
final class Exhaustive implements QuestionRule {

    private static final int FEWEST = 3;
    private static final Pattern UNCHANGED = Pattern.compile(
            "(?i).*\\b(no change|unchanged|(stays?|remains?|is|are|keeps?) (the |about the |much the )?(same|unchanged|constant|stable)|does not change|do not change|no difference|not affected|no effect|unaffected|neither|equal(ly)?|the same|as before|at the (old|same|usual) \\w+)\\b.*");

    @Override
    public About about() {
        return About.heuristic("T1", "Some options exhaust the possibilities", REVISE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        List<Choice> choices = question.isSingleBest() ? question.choices() : List.of();
        if (choices.size() <= FEWEST) {
            return Optional.empty();
        }
        for (Choice one : choices) {
            for (Choice other : choices) {
                if (oppose(one, other) && exhausts(choices, one, other)) {
                    return question.object(
                            one.text(),
                            one.text(),
                            "leaves with \"%s\" little room for the other options".formatted(other.text()),
                            "give each option a dimension of its own, or put all of them on this one");
                }
            }
        }
        return Optional.empty();
    }

    /** Two opposites with a middle, or two that differ in nothing but the opposite, while others speak of other things. */
    private static boolean exhausts(List<Choice> choices, Choice one, Choice other) {
        List<Choice> rest = choices.stream()
                .filter(choice -> !choice.equals(one) && !choice.equals(other))
                .toList();
        boolean middle = rest.stream()
                .anyMatch(choice -> UNCHANGED.matcher(choice.text()).matches());
        boolean strangers = rest.stream()
                .anyMatch(choice -> !UNCHANGED.matcher(choice.text()).matches()
                        && rest.stream().noneMatch(mate -> !mate.equals(choice) && oppose(choice, mate)));
        return strangers && (middle || sameFrame(one, other));
    }

    private static boolean oppose(Choice one, Choice other) {
        return isDenial(one, other)
                || Antonyms.between(Words.of(one.text()), Words.of(other.text()))
                        .isPresent();
    }

    /** One says what the other denies. */
    private static boolean isDenial(Choice one, Choice other) {
        String without = one.text().replaceFirst("(?i)\\b(not|no) ", "");
        return !without.equals(one.text()) && without.equalsIgnoreCase(other.text());
    }

    private static boolean sameFrame(Choice one, Choice other) {
        Set<String> differing = new LinkedHashSet<>(Words.of(one.text()));
        differing.removeAll(Words.of(other.text()));
        return isDenial(one, other)
                || isDenial(other, one)
                || (differing.size() <= 1
                        && Words.of(one.text()).size() == Words.of(other.text()).size());
    }
}
