package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Stem;
import org.preceptor.content.lint.text.Words;

/** T4: a word of the question comes back in the key and in no distractor, while no distractor echoes a word either. */
final class WordRepeat implements QuestionRule {

    private static final int SHORTEST = 4;

    @Override
    public About about() {
        return About.exact("T4", "The key repeats a word of the question", REVISE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        return question.key().flatMap(key -> {
            Set<String> asked = Words.stems(question.stem() + " " + question.leadIn());
            boolean fair = question.distractors().stream()
                    .anyMatch(
                            choice -> !echoes(choice, question.choices(), asked).isEmpty());
            Set<String> echoes = echoes(key, question.choices(), asked);
            if (fair || echoes.isEmpty()) {
                return Optional.empty();
            }
            String word = Words.of(key.text()).stream()
                    .filter(it -> Words.stems(it).stream().anyMatch(echoes::contains))
                    .findFirst()
                    .orElse(key.text());
            return question.object(
                    key.text(),
                    word,
                    "repeats a word of the question, and no distractor does",
                    "use another word in the key, or let the distractors echo the question too");
        });
    }

    /** The stems that an option alone shares with the question. */
    private static Set<String> echoes(Choice choice, List<Choice> all, Set<String> asked) {
        Set<String> own = new LinkedHashSet<>(Words.stems(choice.text()));
        own.removeIf(stem -> asked.stream().noneMatch(word -> Stem.clang(word, stem)));
        own.removeIf(stem -> stem.length() < SHORTEST);
        all.stream().filter(other -> !other.equals(choice)).forEach(other -> own.removeAll(Words.stems(other.text())));
        return own;
    }
}
