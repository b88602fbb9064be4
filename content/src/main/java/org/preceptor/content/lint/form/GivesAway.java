package org.preceptor.content.lint.form;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Question.Choice;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.text.Sentences;
import org.preceptor.content.lint.text.Words;
import org.preceptor.core.item.Item.Numeric;

/** F2: one item says what another one asks, in the same sitting. */
final class GivesAway implements Rule {

    private static final int FEWEST_WORDS = 3;
    private static final double MOST_OF_IT = 0.8;

    @Override
    public About about() {
        return About.heuristic("F2", "An item gives another away", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return Group.all(course)
                .flatMap(group -> group.questions().stream()
                        .flatMap(asked -> group.questions().stream()
                                .filter(teller -> !teller.owner().equals(asked.owner()))
                                .flatMap(teller -> told(group, asked, teller).stream())))
                .distinct();
    }

    private static Optional<Objection> told(Group group, Question asked, Question teller) {
        return Sentences.of(teller.stem()).stream()
                .filter(sentence -> answers(asked, sentence))
                .findFirst()
                .map(sentence -> new Objection(
                        teller.owner(),
                        teller.stem(),
                        sentence,
                        "gives away the answer to %s on %s".formatted(asked.owner(), group.name()),
                        "word it without that answer, or put the two items on different forms"));
    }

    private static boolean answers(Question asked, String sentence) {
        if (asked.item() instanceof Numeric item) {
            String answer = item.answer().toPlainString();
            return answer.replaceAll("\\D", "").length() > 1
                    && Words.of(sentence).stream()
                            .anyMatch(word -> word.replace("%", "").equals(answer))
                    && sharesSubject(asked, sentence);
        }
        return asked.key()
                        .filter(key -> says(sentence, key, asked.distractors()))
                        .isPresent()
                && sharesSubject(asked, sentence);
    }

    private static boolean says(String sentence, Choice key, List<Choice> distractors) {
        Set<String> words = Words.stems(sentence);
        return share(key, words) >= MOST_OF_IT
                && distractors.stream().allMatch(choice -> share(choice, words) < MOST_OF_IT);
    }

    private static double share(Choice choice, Set<String> words) {
        Set<String> own = Words.stems(choice.text());
        long shared = own.stream().filter(words::contains).count();
        return own.isEmpty() ? 0 : (double) shared / own.size();
    }

    /** A sentence tells only whoever sees that it is about the same thing. */
    private static boolean sharesSubject(Question asked, String sentence) {
        Set<String> subject = Words.stems(asked.stem() + " " + asked.leadIn());
        return Words.stems(sentence).stream().filter(subject::contains).count() >= FEWEST_WORDS - 1;
    }
}
