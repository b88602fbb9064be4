package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.NOTE;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Phrases;
import org.preceptor.content.lint.text.Words;

/** D6: one option has another grammar than all others. */
final class Parallel implements QuestionRule {

    private static final int FEWEST = 3;
    private static final Phrases ORDERS = Phrases.load("imperatives");

    private static final List<Predicate<String>> SHAPES = List.of(
            text -> text.endsWith("."),
            text -> text.matches("(?i)to \\p{L}+.*"),
            text -> text.matches("\\p{L}{3,}ing\\b.*")
                    && !text.matches("(?i)(during|nothing|anything|something|evening|morning)\\b.*"),
            text -> text.matches("(?i)(because|since|if|when|although|that|by|so that)\\b.*"),
            text -> text.matches("(?i)(he|she|it|they|you|we|there|i)\\b.*"),
            Parallel::isOrder);

    @Override
    public About about() {
        return About.heuristic("D6", "Options are not parallel", NOTE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        List<Choice> choices = question.choices();
        boolean numbers =
                choices.stream().anyMatch(choice -> Amounts.read(choice.text()).isPresent());
        if (choices.size() < FEWEST || numbers) {
            return Optional.empty();
        }
        return SHAPES.stream()
                .flatMap(shape -> odd(choices, shape))
                .findFirst()
                .flatMap(choice -> question.object(
                        choice.text(),
                        choice.text(),
                        "has another grammar than the other options",
                        "give all options the same shape, such as an order or a noun phrase"));
    }

    /** The one option with a shape that no other has, or without the shape that all others have. */
    private static Stream<Choice> odd(List<Choice> choices, Predicate<String> shape) {
        List<Choice> with = choices.stream()
                .filter(choice -> shape.test(choice.text().strip()))
                .toList();
        List<Choice> without =
                choices.stream().filter(choice -> !with.contains(choice)).toList();
        if (without.size() == 1) {
            return without.stream();
        }
        return with.size() == 1 ? with.stream() : Stream.empty();
    }

    private static boolean isOrder(String text) {
        List<String> words = Words.of(text);
        return words.size() > 1 && ORDERS.is(words.getFirst()) && !words.get(1).matches("of|in|is|was|are|were");
    }
}
