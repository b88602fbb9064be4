package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.Optional;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Words;

/** D1: options that take long to read, or that all begin with the same words. */
final class LongOptions implements QuestionRule {

    private static final int MOST_WORDS = 20;
    private static final int SHARED_WORDS = 3;

    @Override
    public About about() {
        return About.exact("D1", "Long or repetitive options", REVISE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        return question.offered()
                .filter(text -> Words.count(text) > MOST_WORDS)
                .findFirst()
                .flatMap(text -> question.object(
                        text,
                        text,
                        "has %d words; an option has at most %d".formatted(Words.count(text), MOST_WORDS),
                        "move what the options share into the stem and shorten the rest"))
                .or(() -> opening(question));
    }

    private static Optional<Objection> opening(Question question) {
        List<List<String>> openings = question.choices().stream()
                .map(Choice::text)
                .map(Words::of)
                .map(words -> words.subList(0, Math.min(SHARED_WORDS, words.size())))
                .distinct()
                .toList();
        if (openings.size() != 1 || openings.getFirst().size() < SHARED_WORDS) {
            return Optional.empty();
        }
        String first = question.choices().getFirst().text();
        return question.object(
                first,
                String.join(" ", List.of(first.split("\\s+")).subList(0, SHARED_WORDS)),
                "begins every option",
                "move the shared beginning into the lead-in");
    }
}
