package org.preceptor.web.attempt;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.preceptor.core.assessment.Disclosure;
import org.preceptor.core.assessment.RetakePolicy;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Mark;
import org.preceptor.core.item.PassMark;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Times;

/**
 * How an ended attempt went, as far as its feedback policy allows.
 *
 * @param sentences what the mark means and what comes next
 * @param feedback every question with key and rationales; empty as long as the policy withholds them
 */
public record ResultPage(
        String id,
        String title,
        String mark,
        List<String> sentences,
        String when,
        List<Line> objectives,
        List<Feedback> feedback,
        String safety,
        String next,
        String nextWords) {

    /**
     * The mark of one objective.
     *
     * @param share its width in a bar of 100
     */
    public record Line(String objective, String mark, int share, String word, String lesson, String lessonTitle) {}

    static ResultPage of(Sitting sitting, Attempt.Submitted result, Markup markup, Times times) {
        Attempt attempt = sitting.attempt();
        boolean all = sitting.disclosure() == Disclosure.EVERYTHING;
        return new ResultPage(
                attempt.id().toString(),
                QuestionPage.title(sitting),
                result.mark().words() + ".",
                new Words(sitting, result, times).sentences(),
                times.minute(result.at()) + (attempt.ranOut() ? ", when time was up" : ""),
                sitting.adjusted().inForce().markByObjective(attempt).entrySet().stream()
                        .map(entry -> line(sitting.course(), entry))
                        .toList(),
                all
                        ? attempt.questions().stream()
                                .map(q -> Feedback.of(q, sitting.adjusted().inForce(), markup))
                                .toList()
                        : List.of(),
                sitting.course().safetyNotice(),
                "/",
                "Go to your next step");
    }

    private static Line line(Course course, Map.Entry<ObjectiveId, Mark> entry) {
        Mark mark = entry.getValue();
        Lesson lesson = course.lessonOf(entry.getKey());
        String objective = lesson.objectives().stream()
                .filter(o -> o.id().equals(entry.getKey()))
                .findFirst()
                .orElseThrow()
                .text();
        int share = (int) (100 * mark.awarded().numerator() / (mark.awarded().denominator() * mark.available()));
        String word = mark.isFull() ? "held" : mark.isZero() ? "to revisit" : "partly held";
        return new Line(objective, mark.words(), share, word, "/lessons/" + lesson.slug(), lesson.title());
    }

    /** Puts the result into sentences. */
    private record Words(Sitting sitting, Attempt.Submitted result, Times times) {

        List<String> sentences() {
            AssessmentKind kind = sitting.attempt().occasion().kind();
            List<String> own = switch (kind) {
                case PRE_TEST ->
                    List.of(
                            "This is where you start from; it does not count towards anything.",
                            "The answers stay hidden, because the final assessment asks parallel questions.");
                case CHECK -> List.of("Practice only: it does not count. You may take it again from the lesson.");
                case FINAL -> ofFinal();
            };
            boolean withheld = sitting.disclosure() == Disclosure.SCORE;
            List<String> adjusted =
                    new AdjustedWords(withheld, times).of(sitting.adjusted().given());
            return Stream.concat(own.stream(), adjusted.stream()).toList();
        }

        private List<String> ofFinal() {
            PassMark passMark = sitting.plan().passMark();
            String needed = passMark == null
                    ? "0"
                    : passMark.pointsOf(result.mark().available()).toString();
            if (result.passed()) {
                return List.of("You passed; %s were needed.".formatted(needed));
            }
            String missed = "You did not pass this time; %s were needed.".formatted(needed);
            if (sitting.outcomes().stream().anyMatch(outcome -> outcome.passed())) {
                return List.of(missed, "You have passed in another attempt, and that stands.");
            }
            int left = RetakePolicy.attemptsLeft(sitting.plan(), sitting.outcomes());
            return left == 0
                    ? List.of(missed, "No attempt is left. Your instructor sees this and can help you on.")
                    : List.of(
                            missed,
                            "%s left. The next opens on %s. Until then, revisit the lessons named below."
                                    .formatted(
                                            left == 1 ? "One attempt is" : left + " attempts are",
                                            times.minute(sitting.outcomes()
                                                    .getLast()
                                                    .at()
                                                    .plus(sitting.plan().pause()))));
        }
    }
}
