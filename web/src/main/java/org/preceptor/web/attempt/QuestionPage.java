package org.preceptor.web.attempt;

import gg.jte.Content;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.item.Answer.Unfolded;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Item.Case;
import org.preceptor.web.page.Markup;
import org.preceptor.web.page.Times;

/**
 * One question of an open attempt.
 *
 * @param revision what a reply to the question is made from
 * @param unfolds whether the controls are those of a case, each part with a question of its own
 * @param sure the degrees of confidence to choose from; none where the plan does not ask
 * @param flagged whether the question is flagged for later; absent where it cannot be
 * @param fault why what was sent was refused; absent when nothing was
 * @param feedback what the key was, once a check's question is answered
 */
public record QuestionPage(
        String id,
        String title,
        int position,
        int count,
        Strip strip,
        @Nullable TimeLeft time,
        int revision,
        String saved,
        Content stem,
        Content leadIn,
        Content controls,
        boolean unfolds,
        List<Sure> sure,
        @Nullable Boolean flagged,
        @Nullable String fault,
        @Nullable Feedback feedback,
        Ways ways) {

    /** A degree of confidence to choose, such as 75, fairly sure. */
    public record Sure(int percent, String words, boolean chosen) {}

    /**
     * Where one can go from a question.
     *
     * @param part whether the button opens the next part of a case
     */
    public record Ways(
            String button,
            boolean part,
            boolean check,
            @Nullable String back,
            @Nullable String onward,
            String onwardWords) {}

    /** Makes the page of a question, with what was typed and refused in place of what is kept. */
    record Maker(AnswerControls controls, Markup markup, Times times) {

        QuestionPage page(Sitting sitting, Question question, Refusal refusal) {
            Attempt attempt = sitting.attempt();
            boolean check = sitting.isPractice();
            List<String> values = refusal.values(question);
            return new QuestionPage(
                    attempt.id().toString(),
                    title(sitting),
                    question.position(),
                    attempt.questions().size(),
                    Strip.of(attempt, question.position()),
                    TimeLeft.of(attempt, times),
                    question.revision(),
                    saved(question, check),
                    markup.block(question.item().item().stem()),
                    markup.line(question.item().item().leadIn()),
                    controls.of(question, values, check),
                    question.item().item() instanceof Case,
                    sitting.plan().confidence() && !hasNextPart(question) ? sure(question, refusal) : List.of(),
                    check ? null : refusal.flagged(question),
                    refusal.fault(),
                    check && question.answered()
                            ? Feedback.of(question, sitting.adjusted().inForce(), markup)
                            : null,
                    ways(attempt, question, check));
        }

        private static List<Sure> sure(Question question, Refusal refusal) {
            Confidence felt = refusal.confidence(question);
            return Arrays.stream(Confidence.values())
                    .map(anchor -> new Sure(anchor.percent(), anchor.words(), anchor == felt))
                    .toList();
        }

        private String saved(Question question, boolean check) {
            Instant at = question.savedAt();
            return at == null || check ? "" : "Saved " + times.second(at);
        }

        private static Ways ways(Attempt attempt, Question question, boolean check) {
            String address = "/attempts/%s".formatted(attempt.id());
            boolean last = question.position() == attempt.questions().size();
            String back =
                    question.position() == 1 ? null : "%s?question=%d".formatted(address, question.position() - 1);
            if (!check) {
                return new Ways(
                        hasNextPart(question)
                                ? "Save and open the next part"
                                : last ? "Save and review" : "Save and go on",
                        hasNextPart(question),
                        false,
                        back,
                        address + "/review",
                        "Review all answers");
            }
            if (!attempt.isOpen()) {
                return new Ways("", false, true, back, address, "See how the check went");
            }
            String onward = "%s?question=%d".formatted(address, next(attempt, question.position()));
            return new Ways("Check my answer", hasNextPart(question), true, back, onward, "Next question");
        }

        private static boolean hasNextPart(Question question) {
            return question.item().item() instanceof Case item
                    && (question.answer() instanceof Unfolded unfolded
                                    ? unfolded.opened().size()
                                    : 1)
                            < item.steps().size();
        }

        /** The next question without an answer, going round; the question itself when there is none. */
        private static int next(Attempt attempt, int position) {
            int count = attempt.questions().size();
            for (int step = 1; step <= count; step++) {
                int candidate = (position - 1 + step) % count + 1;
                if (!attempt.questions().get(candidate - 1).answered()) {
                    return candidate;
                }
            }
            return position;
        }
    }

    static String title(Sitting sitting) {
        LessonSlug lesson = sitting.attempt().occasion().lesson();
        String title = sitting.plan().title();
        return lesson == null
                ? title
                : "%s: %s"
                        .formatted(
                                title,
                                sitting.course().lesson(lesson).orElseThrow().title());
    }
}
