package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.Optional;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
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
        List<String> texts = question.offered().toList();
        return texts.stream()
                .filter(text -> repeats(text, texts))
                .findFirst()
                .flatMap(text -> question.object(
                        text,
                        text.replaceFirst("^((?:\\S+\\s+){2}\\S+).*", "$1"),
                        "begins most of the options",
                        "move the shared beginning into the lead-in"));
    }

    /** Whether all options begin like one of them, or all but one with a word more. */
    private static boolean repeats(String text, List<String> texts) {
        return begin(text, texts, SHARED_WORDS) == texts.size()
                || (texts.size() > SHARED_WORDS && begin(text, texts, SHARED_WORDS + 1) == texts.size() - 1);
    }

    private static long begin(String text, List<String> texts, int count) {
        List<String> words = Words.of(text);
        return words.size() < count
                ? 0
                : texts.stream()
                        .filter(other -> Words.of(other).size() >= count
                                && Words.of(other).subList(0, count).equals(words.subList(0, count)))
                        .count();
    }
}
