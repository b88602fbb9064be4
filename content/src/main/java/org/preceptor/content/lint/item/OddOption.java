package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Words;

/** G4: the options cannot be ranked on one dimension, because one of them is of another sort or size. */
final class OddOption implements QuestionRule {

    private static final int MANY_WORDS = 6;
    private static final double RATIO = 3;

    @Override
    public About about() {
        return About.heuristic("G4", "The options are not of one sort", REVISE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        List<Choice> choices = question.choices();
        return odd(choices, choice -> choice.text().matches("(?i)(yes|no)(?:[,.;].*)?"))
                .or(() -> odd(choices, OddOption::isNumber))
                .or(() -> tiny(question))
                .flatMap(choice -> question.object(
                        choice.text(),
                        choice.text(),
                        "is of another sort or size than the other options",
                        "give options of one kind that can be ranked on one dimension"));
    }

    /** The one option that differs from all others. */
    private static Optional<Choice> odd(List<Choice> choices, Predicate<Choice> trait) {
        List<Choice> with = choices.stream().filter(trait).toList();
        List<Choice> without = choices.stream().filter(trait.negate()).toList();
        if (choices.size() < 3 || with.isEmpty() || without.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(with.size() <= without.size() ? with.getFirst() : without.getFirst());
    }

    private static boolean isNumber(Choice choice) {
        return Amounts.read(choice.text()).isPresent() || choice.text().matches("[<>~]?\\d.*");
    }

    /** An option far shorter or longer than all others; the key's length is the business of T6. */
    private static Optional<Choice> tiny(Question question) {
        List<Integer> lengths = question.choices().stream()
                .map(choice -> Words.count(choice.text()))
                .sorted()
                .toList();
        if (lengths.size() < 3) {
            return Optional.empty();
        }
        int shortest = lengths.getFirst();
        int next = lengths.get(1);
        int longest = lengths.getLast();
        int before = lengths.get(lengths.size() - 2);
        boolean stub = next >= MANY_WORDS && next >= RATIO * shortest;
        boolean giant = longest >= RATIO * before && longest - before >= MANY_WORDS;
        return question.distractors().stream()
                .filter(choice -> (stub && Words.count(choice.text()) == shortest)
                        || (giant && Words.count(choice.text()) == longest))
                .findFirst();
    }
}
