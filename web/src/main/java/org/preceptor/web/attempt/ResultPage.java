package org.preceptor.web.attempt;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.adjustment.InForce;
import org.preceptor.core.assessment.Disclosure;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Mark;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Times;

/**
 * How an ended attempt went, as far as its feedback policy allows.
 *
 * @param sentences what the mark means and what comes next
 * @param before the mark of the pre-test beside that of a final; absent for everything else
 * @param sureness how sure the trainee was against how right; withheld with the answers, because it tells of them
 * @param mistaken the questions of which the trainee was sure and that they did not have right
 * @param feedback all other questions with key and rationales; both are empty as long as the policy withholds them
 */
public record ResultPage(
        String id,
        String title,
        String mark,
        List<String> sentences,
        String when,
        @Nullable Before before,
        List<Line> objectives,
        @Nullable Sureness sureness,
        List<Feedback> mistaken,
        List<Feedback> feedback,
        String safety,
        String next,
        String nextWords) {

    /**
     * The mark of one objective.
     *
     * @param share its width in a bar of 100
     * @param before what it was in the pre-test; empty where that did not ask it
     */
    public record Line(
            String objective, String mark, int share, String word, String before, String lesson, String lessonTitle) {}

    /** The marks of pre-test and final, each with its width in a bar of 100. */
    public record Before(String then, int thenShare, String now, int nowShare) {}

    static ResultPage of(
            Sitting sitting, Attempt.Submitted result, @Nullable Attempt before, Markup markup, Times times) {
        Attempt attempt = sitting.attempt();
        InForce adjustments = sitting.adjusted().inForce();
        boolean all = sitting.disclosure() == Disclosure.EVERYTHING;
        Map<Boolean, List<Feedback>> feedback = all
                ? attempt.questions().stream()
                        .collect(partitioningBy(
                                question -> Sureness.isMistaken(question, adjustments),
                                mapping(question -> Feedback.of(question, adjustments, markup), toList())))
                : Map.of();
        return new ResultPage(
                attempt.id().toString(),
                QuestionPage.title(sitting),
                result.mark().words() + ".",
                new ResultWords(sitting, result, times).sentences(),
                times.minute(result.at()) + (attempt.ranOut() ? ", when time was up" : ""),
                before(before, result.mark()),
                lines(sitting, before),
                all ? Sureness.of(attempt, adjustments) : null,
                feedback.getOrDefault(true, List.of()),
                feedback.getOrDefault(false, List.of()),
                sitting.course().safetyNotice(),
                "/",
                "Go to your next step");
    }

    private static @Nullable Before before(@Nullable Attempt before, Mark now) {
        return before != null && before.state() instanceof Attempt.Submitted then
                ? new Before(then.mark().words(), share(then.mark()), now.words(), share(now))
                : null;
    }

    private static List<Line> lines(Sitting sitting, @Nullable Attempt before) {
        InForce adjustments = sitting.adjusted().inForce();
        Map<ObjectiveId, Mark> then = before == null ? Map.of() : adjustments.markByObjective(before);
        return adjustments.markByObjective(sitting.attempt()).entrySet().stream()
                .map(entry -> line(sitting.course(), entry.getKey(), entry.getValue(), then.get(entry.getKey())))
                .toList();
    }

    private static Line line(Course course, ObjectiveId id, Mark mark, @Nullable Mark before) {
        Lesson lesson = course.lessonOf(id);
        String objective = lesson.objectives().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
        String word = mark.isFull() ? "held" : mark.isZero() ? "to revisit" : "partly held";
        return new Line(
                objective,
                mark.words(),
                share(mark),
                word,
                before == null ? "" : "before: " + before.words(),
                "/lessons/" + lesson.slug(),
                lesson.title());
    }

    private static int share(Mark mark) {
        return mark.available() == 0
                ? 0
                : (int) (100 * mark.awarded().numerator() / (mark.awarded().denominator() * mark.available()));
    }
}
