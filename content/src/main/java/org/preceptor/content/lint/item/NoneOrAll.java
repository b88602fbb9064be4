package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.Optional;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Phrases;

/** D5: "none of the above", "all of the above" and their cousins. */
final class NoneOrAll implements QuestionRule {

    private static final Phrases CATCH_ALLS = Phrases.load("none-or-all");

    @Override
    public About about() {
        return About.exact("D5", "None or all of the above", BLOCK);
    }

    @Override
    public Optional<Objection> check(Question question) {
        return question.offered()
                .flatMap(text -> CATCH_ALLS
                        .first(text)
                        .flatMap(quote -> question.object(
                                text,
                                quote,
                                "speaks of the other options",
                                "put a plausible option of its own here, or do with one option fewer"))
                        .stream())
                .findFirst();
    }
}
