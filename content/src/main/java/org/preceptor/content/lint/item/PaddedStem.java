package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.QuestionRule;
import org.preceptor.content.lint.text.Phrases;
import org.preceptor.content.lint.text.Sentences;
import org.preceptor.content.lint.text.Words;

/** D2: a stem that is long, or that teaches instead of setting a scene. */
final class PaddedStem implements QuestionRule {

    private static final int MOST_WORDS = 80;
    private static final Phrases PADDING = Phrases.load("padding");

    /** A statement about a kind of thing, in the present: "Ketamine is an anaesthetic that …". */
    private static final Pattern TEACHING = Pattern.compile(
            "(?!(?:The|A|An|You|Your|She|He|They|It|This|These|Each|Two|Three|Four|Five|Her|His|Their|One|There|According|In|On|At|Of)\\b)[\\p{Lu}][\\p{L}\\p{N} ’'(),-]{2,70}? (?:is|are) (?:an?|one of|the most|among|known|defined|used|called|characterised|characterized)\\b.*");

    @Override
    public About about() {
        return About.heuristic("D2", "A padded or teaching stem", REVISE);
    }

    @Override
    public Optional<Objection> check(Question question) {
        String stem = question.stem();
        int words = Words.count(stem);
        if (words > MOST_WORDS) {
            return question.object(
                    stem,
                    Sentences.of(stem).getFirst(),
                    "begins a stem of %d words; %d are the most".formatted(words, MOST_WORDS),
                    "keep what the answer rests on and leave out the rest");
        }
        return PADDING.first(stem)
                .or(() -> lecture(question))
                .flatMap(quote -> question.object(
                        stem,
                        quote,
                        "teaches or pads instead of setting the scene",
                        "leave the sentence out; what is to be learned belongs in the lesson"));
    }

    private static Optional<String> lecture(Question question) {
        List<String> sentences = Sentences.of(question.stem());
        boolean alone = sentences.size() < 2;
        return sentences.stream()
                .filter(sentence -> !alone && TEACHING.matcher(sentence).matches())
                .filter(sentence -> question.isSingleBest() && isIdle(sentence, question))
                .findFirst();
    }

    /** Whether neither the lead-in nor any option takes a sentence up. */
    private static boolean isIdle(String sentence, Question question) {
        Set<String> words = Words.stems(sentence);
        String used =
                question.leadIn() + " " + String.join(" ", question.offered().toList());
        return Words.overlap(words, Words.stems(used)) < 0.12;
    }
}
