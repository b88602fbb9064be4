package org.preceptor.content.lint.item;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Questions;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.text.Words;
import org.preceptor.core.course.Bloom;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.item.Item.Appraisal;
import org.preceptor.core.item.Item.Case;
import org.preceptor.core.item.Item.Matching;
import org.preceptor.core.item.Item.MultipleResponse;
import org.preceptor.core.item.Item.Numeric;
import org.preceptor.core.item.Item.Ordering;
import org.preceptor.core.item.Item.SingleBestAnswer;

/** G2: an isolated fact is asked for where knowledge should be applied, or the lesson's own words are. */
final class Recall implements Rule {

    /** Fewer words set no scene. */
    private static final int SCENE = 8;

    /** So many words in a row are the lesson's sentence and not the item's. */
    private static final int VERBATIM = 9;

    private static final Pattern FACT = Pattern.compile(
            "(?i)(?:.*\\b(?:which|what|how many)\\b.* (?:does|did) (?:the|this) (?:lesson|text|course) .*|how many .* (?:name|names|list|lists|recognise|recognises|describe|distinguish)\\b.*"
                    + "|(?:at|on|via|through) which (?:receptor|enzyme|channel|gene)\\b.*|(in (which|what) year|when (was|were|did)|who (was|is|first|discovered|described|coined)|what does .{1,40} stand for"
                    + "|what is the (definition|name|meaning|term|abbreviation|generic name|trade name|half-life) |what (is|are) .{1,40} (called|defined as)"
                    + "|how is .{1,40} defined|which (year|journal|author|country|city)\\b|where (was|were) ).*)");

    @Override
    public About about() {
        return About.heuristic("G2", "Recall of an isolated fact", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return Questions.of(course).flatMap(question -> check(course, question).stream());
    }

    private static Optional<Objection> check(Survey course, Question question) {
        if (FACT.matcher(question.leadIn().strip()).matches()) {
            return question.object(
                    question.leadIn(),
                    question.leadIn(),
                    "asks for an isolated fact",
                    "set a scene in which the knowledge is used, and ask what follows from it");
        }
        String scene = question.asked().replaceFirst("[^.!?]*[.!?][\"”’')]*$", "");
        boolean above = question.bank().bloom().compareTo(Bloom.UNDERSTAND) > 0;
        if (above && needsScene(question) && Words.count(scene) < SCENE) {
            return question.object(
                    question.leadIn(),
                    question.leadIn(),
                    "is tagged %s and has nothing to work on"
                            .formatted(question.bank().bloom().word()),
                    "give a vignette, data or a statement, or tag the level that the item reaches");
        }
        return course.lessonOf(question.bank().objective()).flatMap(lesson -> verbatim(lesson, question));
    }

    private static boolean needsScene(Question question) {
        return switch (question.item()) {
            case SingleBestAnswer item -> true;
            case MultipleResponse item -> true;
            case Numeric item -> true;
            case Appraisal item -> false;
            case Ordering item -> false;
            case Matching item -> false;
            case Case item -> false;
        };
    }

    private static Optional<Objection> verbatim(Lesson lesson, Question question) {
        return question.key()
                .filter(key -> Words.count(key.text()) >= VERBATIM)
                .filter(key -> phrase(lesson.text()).contains(phrase(key.text())))
                .flatMap(key -> question.object(
                        key.text(),
                        key.text(),
                        "is a sentence of the lesson, word for word",
                        "put the key into other words, so that memory for a sentence is not enough"));
    }

    private static String phrase(String text) {
        return " %s ".formatted(String.join(" ", Words.of(text)));
    }
}
