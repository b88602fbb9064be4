package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Phrases;

/** D8: a question that can only be answered by who had another one right. */
final class Hinged implements QuestionRule {

    private static final Phrases HINGES = Phrases.load("hinge");

    private static final Pattern DANGLING = Pattern.compile(
            "(?i)\\b(?:this|that|these|those) (?:diagnosis|patient|drug|dose|result|value|figure|finding|man|woman|child|test|treatment|disease|condition|case|step|person|trial|study|statement)\\b");

    private static final Pattern ITEM = Pattern.compile("\\bL\\d{1,2}-I\\d{2,3}\\b");

    @Override
    public About about() {
        return About.heuristic("D8", "Hangs on another question", REVISE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        if (!question.isStep()
                && question.stem().isBlank()
                && DANGLING.matcher(question.leadIn()).find()) {
            return question.object(
                    question.leadIn(),
                    question.leadIn(),
                    "speaks of something that only another question names",
                    "name it here, so that the question stands on its own");
        }
        String text = hinge(question.stem()).isPresent() ? question.stem() : question.leadIn();
        return hinge(text)
                .flatMap(quote -> question.object(
                        text,
                        quote,
                        "leans on the answer to another question",
                        "give the result that is needed, so that the question stands on its own"));
    }

    private static Optional<String> hinge(String text) {
        return HINGES.first(text)
                .or(() -> ITEM.matcher(text).results().map(MatchResult::group).findFirst());
    }
}
