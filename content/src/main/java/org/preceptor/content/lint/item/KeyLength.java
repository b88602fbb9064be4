package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.Comparator;
import java.util.Optional;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.rule.QuestionRule;

/**
 * T6: the key is 1.3 times as long as the longest distractor and more than ten letters longer (the threshold of
 * QuizEditor). Of several keys the shortest is taken.
 */
final class KeyLength implements QuestionRule {

    private static final int MORE_LETTERS = 10;

    @Override
    public About about() {
        return About.exact("T6", "The key stands out by its length", BLOCK);
    }

    @Override
    public Optional<Objection> check(Question question) {
        int longest = question.distractors().stream()
                .mapToInt(choice -> choice.text().length())
                .max()
                .orElse(Integer.MAX_VALUE);
        return question.choices().stream()
                .filter(Choice::key)
                .min(Comparator.comparingInt(key -> key.text().length()))
                .filter(key -> standsOut(key.text().length(), longest))
                .flatMap(key -> question.object(
                        key.text(),
                        key.text(),
                        "is a key and has %d letters; the longest distractor has %d"
                                .formatted(key.text().length(), longest),
                        "shorten the key, or give the distractors the same detail"));
    }

    private static boolean standsOut(int key, int longest) {
        return key - MORE_LETTERS > longest && key * 10L > longest * 13L;
    }
}
