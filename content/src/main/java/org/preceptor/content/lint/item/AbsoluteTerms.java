package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.Optional;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Phrases;

/** T2: options with "always" or "never", which the testwise strike out unread. */
final class AbsoluteTerms implements QuestionRule {

    private static final Phrases ABSOLUTE = Phrases.load("absolute-terms");
    private static final Phrases EXCEPTIONS = Phrases.load("absolute-exceptions");

    /** "Every 6 hours" is a schedule. */
    private static final String SCHEDULE = "(?i)\\bevery (?:\\d+|two|three|four|six|eight|twelve|second|third|few)\\b";

    /** "None of the above" is the business of D5. */
    private static final Phrases CATCH_ALLS = Phrases.load("none-or-all");

    @Override
    public About about() {
        return About.exact("T2", "Absolute terms", BLOCK);
    }

    @Override
    public Optional<Objection> check(Question question) {
        return question.choices().stream()
                .map(Choice::text)
                .flatMap(text -> ABSOLUTE
                        .first(EXCEPTIONS.without(text).replaceAll(SCHEDULE, ""))
                        .filter(term -> CATCH_ALLS.first(text).isEmpty())
                        .flatMap(term -> question.object(
                                text,
                                term,
                                "is an absolute term",
                                "say it in words that could be right, or name the number or group meant"))
                        .stream())
                .findFirst();
    }
}
