package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.Optional;
import java.util.regex.Pattern;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.QuestionRule;

/** G3: the lead-in cannot be answered with the options covered. */
final class Focus implements QuestionRule {

    private static final Pattern UNFOCUSED = Pattern.compile("(?i).*\\b(which|what)\\b("
            + " (one )?of (the following|these|those)\\b.{0,80}\\b(is|are|was|were)( \\w+)? (true|correct|right|accurate|valid|false|incorrect)\\b"
            + "| (one )?of (the following|these)( \\w+){0,2} (apply|applies|holds?|fits?)\\b"
            + "|( \\w+){0,2} (statement|option|answer|assertion|sentence|claim|description|conclusion)s?\\b.{0,80}\\b(is|are|was|were)( \\w+)? (true|correct|right|accurate|valid|false|incorrect)\\b"
            + "| (is|are) (true|correct|right|known|said|the case|false)\\b"
            + "| (?:patient|person)s? (?:do|would|should|will)\\b| can be said\\b| do you know\\b| about\\b"
            + ").*");

    @Override
    public About about() {
        return About.heuristic("G3", "The lead-in is no question of its own", REVISE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        String leadIn = question.leadIn().strip();
        if (!leadIn.matches("(?s).*\\?[\"”’')]*")) {
            return question.object(
                    leadIn,
                    leadIn,
                    "is not a question, so the options have to complete it",
                    "ask a whole question that ends in a question mark");
        }
        return UNFOCUSED.matcher(leadIn).matches()
                ? question.object(
                        leadIn,
                        leadIn,
                        "can only be answered by judging each option",
                        "ask one thing that a reader can answer with the options covered")
                : Optional.empty();
    }
}
