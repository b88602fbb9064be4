package org.preceptor.content.lint.objective;

import static org.preceptor.content.lint.rule.Severity.NOTE;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.text.Phrases;
import org.preceptor.content.lint.text.Words;

/** O7: an objective that asks for several things at once, or in words that a learner has to look up. */
final class Plain implements Rule {

    private static final int MOST_WORDS = 20;
    private static final Phrases JARGON = Phrases.load("jargon");
    private static final int MANY = 3;
    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}{2,}\\d?\\b|\\bq[A-Z]{3,}\\b");
    private static final Pattern LIST = Pattern.compile(", [^,]+ and [^,]+$");
    private static final Pattern COMPOUND = Pattern.compile(
            "(?i)(?:;|\\bas well as\\b|\\balong with\\b|\\bin addition to\\b|\\btogether with\\b|, and\\b|\\band (?:the |its |their |how |when |why |what )|\\b\\w+ing and \\w+ing\\b).*");

    @Override
    public About about() {
        return About.heuristic("O7", "Compound, or in jargon", NOTE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.objectives()
                .flatMap(objective -> fault(objective.text())
                        .map(quote -> new Objection(
                                objective.id(),
                                objective.text(),
                                quote,
                                "makes the objective compound, long or hard to read",
                                "ask for one thing, in words that a learner uses"))
                        .stream());
    }

    private static Optional<String> fault(String text) {
        if (Words.count(text) > MOST_WORDS) {
            return Optional.of(text);
        }
        return JARGON.first(text)
                .or(() -> letters(text))
                .or(() -> list(text))
                .or(() -> COMPOUND.matcher(text)
                        .results()
                        .map(found -> found.group().split("\\s+", 2)[0].strip())
                        .filter(quote -> !isComparison(text))
                        .findFirst());
    }

    /** Three abbreviations in a sentence are a puzzle. */
    private static Optional<String> letters(String text) {
        List<String> found = ABBREVIATION
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.matches("FDA|EMA|STAR"))
                .toList();
        return found.size() >= MANY ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Three things in a row. */
    private static Optional<String> list(String text) {
        return LIST.matcher(text).results().map(MatchResult::group).findFirst().filter(found -> !isComparison(text));
    }

    /** To compare, one needs two things. */
    private static boolean isComparison(String text) {
        return Verbs.first(text)
                .matches(
                        "compare|contrast|distinguish|differentiate|match|separate|relate|weigh|define|tell|map|order");
    }
}
