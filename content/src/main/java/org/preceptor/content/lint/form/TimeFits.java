package org.preceptor.content.lint.form;

import static org.preceptor.content.lint.rule.Severity.REVISE;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.content.Survey;
import org.preceptor.content.lint.rule.About;
import org.preceptor.content.lint.rule.Objection;
import org.preceptor.content.lint.rule.Question;
import org.preceptor.content.lint.rule.Rule;
import org.preceptor.content.lint.text.Words;
import org.preceptor.core.course.Lesson;

/**
 * F5: a form, a check or a lesson that takes longer than one sitting. Reading is taken at 200 words a minute, deciding
 * at half a minute a question.
 */
final class TimeFits implements Rule {

    private static final int WORDS_A_MINUTE = 200;
    private static final int SECONDS_A_QUESTION = 30;
    private static final int FORM_MINUTES = 60;
    private static final int CHECK_MINUTES = 20;
    private static final int LESSON_MINUTES = 10;

    @Override
    public About about() {
        return About.exact("F5", "Too long for the time", REVISE);
    }

    @Override
    public Stream<Objection> check(Survey course) {
        return Stream.concat(
                Group.all(course).flatMap(TimeFits::check),
                course.lessons().stream().flatMap(TimeFits::check));
    }

    private static Stream<Objection> check(Group group) {
        int words = group.questions().stream().mapToInt(TimeFits::words).sum();
        int minutes = Math.ceilDiv(words, WORDS_A_MINUTE)
                + Math.ceilDiv(group.questions().size() * SECONDS_A_QUESTION, 60);
        int most = group.name().startsWith("form") ? FORM_MINUTES : CHECK_MINUTES;
        return minutes <= most
                ? Stream.empty()
                : Stream.of(Objection.to(
                        group.items().getFirst().item().id(),
                        "begins %s, which takes %d minutes with %d questions and %d words; %d minutes are the most"
                                .formatted(
                                        group.name(), minutes, group.questions().size(), words, most),
                        "shorten stems and options, or ask for fewer items"));
    }

    private static Stream<Objection> check(Lesson lesson) {
        return lesson.minutes() <= LESSON_MINUTES
                ? Stream.empty()
                : Stream.of(Objection.to(
                        lesson.slug(),
                        "the lesson takes %d minutes to read; %d are the most"
                                .formatted(lesson.minutes(), LESSON_MINUTES),
                        "shorten the text, or make two lessons of it"));
    }

    private static int words(Question question) {
        return Words.count(question.stem())
                + Words.count(question.leadIn())
                + Words.count(question.offered().collect(Collectors.joining(" ")));
    }
}
