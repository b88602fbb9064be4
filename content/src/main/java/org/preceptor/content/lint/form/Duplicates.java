package org.preceptor.content.lint.form;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Questions;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.text.Words;

/** F2c: two items of the bank are one, but for a word or two. */
final class Duplicates implements Rule {

    private static final double ALIKE = 0.85;

    @Override
    public About about() {
        return About.exact("F2c", "A duplicate", BLOCK);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        List<Text> texts = Questions.of(course).map(Text::of).toList();
        List<Objection> found = new ArrayList<>();
        for (int later = 1; later < texts.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (texts.get(later).repeats(texts.get(earlier))) {
                    found.add(texts.get(later).objectTo(texts.get(earlier)));
                }
            }
        }
        return found.stream();
    }

    /** A question as the set of its words, numbers among them. */
    private record Text(Question question, java.util.Set<String> words) {

        static Text of(Question question) {
            String text = question.asked() + " " + question.offered().collect(Collectors.joining(" "));
            return new Text(question, java.util.Set.copyOf(Words.of(text)));
        }

        boolean repeats(Text earlier) {
            return !question.owner().equals(earlier.question.owner())
                    && question.item().getClass() == earlier.question.item().getClass()
                    && Words.overlap(words, earlier.words) >= ALIKE;
        }

        Objection objectTo(Text earlier) {
            return new Objection(
                    question.owner(),
                    question.leadIn(),
                    question.leadIn(),
                    "asks the same as %s in the same words".formatted(earlier.question.owner()),
                    "change what the item rests on, or take one of the two out");
        }
    }
}
