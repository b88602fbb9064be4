package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.Optional;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.QuestionRule;

/** T6: the key is the longest option and 1.3 times as long as the mean distractor (the threshold of QuizEditor). */
final class KeyLength implements QuestionRule {

    private static final int MORE_LETTERS = 10;

    @Override
    public About about() {
        return About.exact("T6", "The key stands out by its length", BLOCK);
    }

    @Override
    public Optional<Objection> check(Question question) {
        return question.key().flatMap(key -> {
            int length = key.text().length();
            int distractors = question.distractors().size();
            int sum = question.distractors().stream()
                    .mapToInt(choice -> choice.text().length())
                    .sum();
            int longest = question.distractors().stream()
                    .mapToInt(choice -> choice.text().length())
                    .max()
                    .orElse(length);
            boolean standsOut = length > longest
                    && length * 10 * distractors > sum * 13
                    && (length - MORE_LETTERS) * distractors > sum;
            return standsOut
                    ? question.object(
                            key.text(),
                            key.text(),
                            "is the key and has %d letters; the distractors have %d on average"
                                    .formatted(length, Math.round((float) sum / distractors)),
                            "shorten the key, or give the distractors the same detail")
                    : Optional.empty();
        });
    }
}
