package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Phrases;
import org.preceptor.content.lint.text.Words;

/** T3: the lead-in's grammar fits the key and not all distractors. */
final class GrammarCue implements QuestionRule {

    private static final Phrases ORDERS = Phrases.load("imperatives");
    private static final Pattern ARTICLE = Pattern.compile("(?is).*\\b(an?)\\s*(?:(?:\\.{3}|…|_+).*|:|-|–)?\\s*$");
    private static final Pattern SINGULAR = Pattern.compile("(?i).*\\b(which|what) (?:\\p{L}+ ){0,3}(?:is|was)\\b.*");
    private static final Pattern PLURAL = Pattern.compile("(?i).*\\b(which|what) (?:\\p{L}+ ){0,3}(?:are|were)\\b.*");

    @Override
    public About about() {
        return About.heuristic("T3", "A grammatical cue", REVISE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        return question.key()
                .flatMap(key -> article(question, key)
                        .or(() -> number(question, key))
                        .or(() -> pair(question, key))
                        .or(() -> deed(question, key)));
    }

    private static Optional<Objection> article(Question question, Choice key) {
        Matcher matcher = ARTICLE.matcher(question.stem() + " " + question.leadIn());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean vowel = matcher.group(1).equalsIgnoreCase("an");
        Predicate<Choice> fits = choice -> choice.text().strip().matches("(?i)[aeiou8].*") == vowel;
        return cue(question, key, fits, matcher.group(1));
    }

    private static Optional<Objection> number(Question question, Choice key) {
        if (question.choices().stream().anyMatch(GrammarCue::isOrder)) {
            return Optional.empty();
        }
        if (PLURAL.matcher(question.leadIn()).matches() && isPlural(key)) {
            return cue(question, key, GrammarCue::isPlural, question.leadIn());
        }
        if (SINGULAR.matcher(question.leadIn()).matches() && !isPlural(key)) {
            return cue(question, key, choice -> !isPlural(choice), question.leadIn());
        }
        return Optional.empty();
    }

    /** "Which two": the key alone names two. */
    private static Optional<Objection> pair(Question question, Choice key) {

        return question.leadIn().matches("(?i).*\\b(two|both)\\b.*")
                ? cue(question, key, choice -> choice.text().matches("(?i).*\\band\\b.*"), question.leadIn())
                : Optional.empty();
    }

    /** "What does she do": the key alone is a deed. */
    private static Optional<Objection> deed(Question question, Choice key) {

        return question.leadIn().matches("(?i).*\\bdo\\?$")
                        && question.distractors().stream().noneMatch(GrammarCue::isOrder)
                ? cue(question, key, GrammarCue::isOrder, question.leadIn())
                : Optional.empty();
    }

    private static Optional<Objection> cue(Question question, Choice key, Predicate<Choice> fits, String quote) {
        List<Choice> misfits =
                question.distractors().stream().filter(fits.negate()).toList();
        return fits.test(key) && misfits.size() * 2 > question.distractors().size()
                ? question.object(
                        question.leadIn(),
                        quote,
                        "fits the key and not \"%s\""
                                .formatted(misfits.getFirst().text()),
                        "word the lead-in so that every option completes it")
                : Optional.empty();
    }

    private static boolean isOrder(Choice choice) {
        return Words.of(choice.text()).stream().findFirst().filter(ORDERS::is).isPresent();
    }

    /** Whether an option of one or two words, or up to its first preposition, ends in a plural. */
    private static boolean isPlural(Choice choice) {
        if (choice.text().matches("(?i)[^,]*\\band\\b.*")) {
            return true;
        }
        List<String> words = Words.of(choice.text().replaceAll("(?i)\\b(of|in|for|with|to|from|on|by|at)\\b.*", ""));
        if (words.isEmpty() || words.size() > 3) {
            return false;
        }
        return words.getLast().matches("\\p{L}{2,}[^su'’i]s|\\p{L}+(people|children|data)");
    }
}
