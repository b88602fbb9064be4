package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.Optional;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Phrases;

/** D7: a lead-in that asks for what does not hold. */
final class NegativeStem implements QuestionRule {

    private static final Phrases NEGATIONS = Phrases.load("negations");
    private static final Phrases EXCEPTIONS = Phrases.load("negation-exceptions");

    @Override
    public About about() {
        return About.exact("D7", "A negative lead-in", BLOCK);
    }

    @Override
    public Optional<Objection> check(Question question) {
        String leadIn = question.leadIn();
        String judged = EXCEPTIONS.without(leadIn).replaceAll("(?i)^\\s*(why|how)\\b.*", "");
        return NEGATIONS
                .first(judged)
                .flatMap(quote -> question.object(
                        leadIn,
                        quote,
                        "turns the question round",
                        "ask for what holds; where the exception itself matters, waive this with the reason"));
    }
}
