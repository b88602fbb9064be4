package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.NOTE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Phrases;
import org.preceptor.content.lint.text.Words;
import org.preceptor.core.item.Item.Matching;

/** D6: one option has another grammar than all others. */
final class Parallel implements QuestionRule {

    private static final int FEWEST = 3;
    private static final int SHORT = 3;
    private static final Set<Shape> STRIKING =
            EnumSet.of(Shape.QUESTION, Shape.INFINITIVE, Shape.CLAUSE, Shape.SENTENCE, Shape.GERUND);
    private static final String NO_VERB =
            "the|an?|no|one|two|three|four|five|in|on|at|of|with|by|to|for|not|both|from|as|all|each|\\p{L}*s|\\p{L}+ing|\\p{L}+ed";
    private static final Phrases ORDERS = Phrases.load("imperatives");

    /** The grammar of an option, where it shows. */
    private enum Shape {
        QUESTION,
        INFINITIVE,
        CLAUSE,
        SENTENCE,
        GERUND,
        ORDER,
        NOUN,
        UNKNOWN
    }

    @Override
    public About about() {
        return About.heuristic("D6", "Options are not parallel", NOTE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        List<String> texts = question.item() instanceof Matching
                ? List.of()
                : question.offered().map(String::strip).toList();
        boolean numbers = texts.stream().anyMatch(text -> Amounts.read(text).isPresent());
        if (texts.size() < FEWEST || numbers || texts.stream().allMatch(text -> text.endsWith("."))) {
            return Optional.empty();
        }
        return stop(texts)
                .or(() -> odd(texts))
                .flatMap(text -> question.object(
                        text,
                        text,
                        "has another grammar than the other options",
                        "give all options the same shape, such as an order or a noun phrase"));
    }

    /** The one option that ends in a full stop, or the one that does not. */
    private static Optional<String> stop(List<String> texts) {
        List<String> with = texts.stream().filter(text -> text.endsWith(".")).toList();
        List<String> without =
                texts.stream().filter(text -> !text.endsWith(".")).toList();
        return with.size() == 1 || without.size() == 1
                ? Optional.of(with.size() == 1 ? with.getFirst() : without.getFirst())
                : Optional.empty();
    }

    /** An option with a shape that shows, beside one that certainly has another. */
    private static Optional<String> odd(List<String> texts) {
        return texts.stream()
                .filter(text -> STRIKING.contains(shape(text)))
                .filter(text -> texts.stream().anyMatch(other -> certainlyOther(shape(text), other)))
                .findFirst()
                .or(() -> loneOrder(texts));
    }

    private static boolean certainlyOther(Shape shape, String text) {
        Shape other = shape(text);
        boolean shortPhrase = other == Shape.UNKNOWN && Words.count(text) <= SHORT;
        return other != shape && (other != Shape.UNKNOWN || shortPhrase);
    }

    private static Optional<String> loneOrder(List<String> texts) {
        List<String> orders =
                texts.stream().filter(text -> shape(text) == Shape.ORDER).toList();
        boolean nouns = texts.stream().anyMatch(text -> shape(text) == Shape.NOUN);
        return orders.size() == 1 && nouns ? Optional.of(orders.getFirst()) : Optional.empty();
    }

    private static Shape shape(String text) {
        if (text.endsWith("?")) {
            return Shape.QUESTION;
        }
        if (text.matches("(?i)to \\p{L}+.*")) {
            return Shape.INFINITIVE;
        }
        if (text.matches("(?i)(?:because|since|if|when|although|that|so that|as)\\b.*")) {
            return Shape.CLAUSE;
        }
        if (text.matches(
                "(?i)(?:he|she|it|they|you|we|there)\\b.*|(?:the|an?|his|her|this|these)\\b(?:(?!\\b(?:that|which|who|whose|so|where|when|with)\\b).){1,40}?\\b(?:is|are|was|were|has|have|should)\\b.*")) {
            return Shape.SENTENCE;
        }
        if (text.matches("\\p{L}{2,}ing\\s+(?:the|an?|her|his|their|it|them)\\b.*")) {
            return Shape.GERUND;
        }
        return isOrder(text) ? Shape.ORDER : isNoun(text) ? Shape.NOUN : Shape.UNKNOWN;
    }

    /** Whether a text begins with a verb and its object. */
    private static boolean isOrder(String text) {
        List<String> words = Words.of(text);
        if (words.size() < 2 || words.getFirst().matches(NO_VERB)) {
            return false;
        }
        return words.get(1).matches("the|an?|his|her|their|this|these|that|it|them|all|no|one|two")
                || (ORDERS.is(words.getFirst())
                        && words.get(1).matches("with|for|by|down|off|out|up|at|to|on|in|until|from"));
    }

    /** Whether a text is a noun phrase beyond doubt. */
    private static boolean isNoun(String text) {
        return text.matches("(?i)(?:an?|the|no|his|her|their|one|two|three|four|five)\\b.*");
    }
}
