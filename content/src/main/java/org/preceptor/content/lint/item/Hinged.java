package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.Optional;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Phrases;

/** D8: a question that can only be answered by who had another one right. */
final class Hinged implements QuestionRule {

    private static final Phrases HINGES = Phrases.load("hinge");

    @Override
    public About about() {
        return About.heuristic("D8", "Hangs on another question", REVISE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        String text = HINGES.first(question.stem()).isPresent() ? question.stem() : question.leadIn();
        return HINGES.first(text)
                .flatMap(quote -> question.object(
                        text,
                        quote,
                        "leans on the answer to another question",
                        "give the result that is needed, so that the question stands on its own"));
    }
}
