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
            "(?i)(?:\\band(?: then| also)?|\\bor|\\bthen|\\bas well as|\\bplus|,|;|/|\\.)\\s+(?:to\\s+)?(\\p{L}+(?: \\p{L}+){0,2})");

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
            String words = matcher.group(1).toLowerCase(Locale.ROOT);
            String verb = words.replaceFirst(" .*", "");
            boolean avoided =
                    Verbs.AVOIDED.first(words).filter(words::startsWith).isPresent();
            if ((avoided || Verbs.MEASURABLE.is(verb)) && !NOUNS_TOO.is(verb)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }
}
