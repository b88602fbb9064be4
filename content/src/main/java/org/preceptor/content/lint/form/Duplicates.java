package org.preceptor.content.lint.form;

import static org.preceptor.content.lint.rule.Severity.BLOCK;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return IntStream.range(1, texts.size())
                .boxed()
                .flatMap(later -> texts.subList(0, later).stream()
                        .filter(texts.get(later)::repeats)
                        .limit(1)
                        .map(texts.get(later)::objectTo));
    }

    /** A question as the set of its words, numbers among them. */
    private record Text(Question question, Set<String> words) {

        static Text of(Question question) {
            String text = question.asked() + " " + question.offered().collect(Collectors.joining(" "));
            return new Text(question, Set.copyOf(Words.of(text)));
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
