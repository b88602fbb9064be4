package org.preceptor.content.lint.objective;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.text.Phrases;

/** O2: an objective with a second verb. */
final class OneVerb implements Rule {

    private static final Pattern SECOND = Pattern.compile(
            "(?i)(?:\\b(?:and|or|then|plus|as well as|while|whilst|by)|[,;/.])(?:\\s+(?:and|or|then|also|to|as well as))*\\s+(\\p{L}+)(?=(?:\\s+(\\p{L}+))?)");

    /** Words that are verbs only now and then; after "and" they are as a rule nouns. */
    private static final Phrases NOUNS_TOO = Phrases.load("nouns-too");

    @Override
    public About about() {
        return About.exact("O2", "More than one action verb", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return course.objectives()
                .flatMap(objective -> second(objective.text())
                        .map(verb -> new Objection(
                                objective.id(),
                                objective.text(),
                                verb,
                                "is a second verb",
                                "make two objectives of it, each with its items"))
                        .stream());
    }

    private static Optional<String> second(String text) {
        Matcher matcher = SECOND.matcher(Verbs.fromVerb(text));
        while (matcher.find()) {
            String word = matcher.group(1).toLowerCase(Locale.ROOT);
            if (isVerb(word, String.valueOf(matcher.group(2)).toLowerCase(Locale.ROOT))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** A word that may be a noun is a verb where an object follows it. */
    private static boolean isVerb(String word, String next) {
        boolean known = Verbs.MEASURABLE.is(base(word)) || Verbs.AVOIDED.is(word);
        return known && (!NOUNS_TOO.is(word) || next.matches("the|an?|its|their|his|her|each|this|that|one|it|them"));
    }

    private static String base(String word) {
        String stripped = word.replaceFirst("ing$", "");
        return word.endsWith("ing") && Verbs.MEASURABLE.is(stripped + "e") ? stripped + "e" : stripped;
    }
}
