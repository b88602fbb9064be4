package org.preceptor.content.lint.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.text.Sentences;
import org.preceptor.content.lint.text.Words;

/**
 * A question taken apart once, because every question of a sitting is held against every other.
 *
 * @param subject the stems of what it asks about
 * @param key the words of its key, empty where it has none
 */
record Seen(Question question, Set<String> subject, Said key, List<Set<String>> distractors, List<Said> sentences) {

    /** A text, its words as one string with a blank around each, and their stems. */
    record Said(String text, String words, Set<String> stems) {

        static Said of(String text) {
            return new Said(text, " %s ".formatted(String.join(" ", Words.of(text))), Words.stems(text));
        }

        /** The share of some stems that this text holds. */
        double share(Set<String> wanted) {
            long held = wanted.stream().filter(stems::contains).count();
            return wanted.isEmpty() ? 0 : (double) held / wanted.size();
        }
    }

    static Seen of(Question question) {
        return new Seen(
                question,
                Words.stems(question.asked()),
                Said.of(question.key().map(Choice::text).orElse("")),
                question.distractors().stream()
                        .map(choice -> Words.stems(choice.text()))
                        .toList(),
                Stream.concat(Sentences.of(question.stem()).stream(), Stream.of(question.leadIn()))
                        .map(Said::of)
                        .toList());
    }

    boolean hasKey() {
        return !key.text().isEmpty();
    }
}
