package org.preceptor.web.lesson;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.content.LessonText;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FigureId;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Objective;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Standing.Place;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.page.Markup;
import org.preceptor.web.progress.StepTitles;

/**
 * A lesson with its contents on one side and its sources on the other.
 *
 * @param safety the course's safety notice, where it belongs before the text; empty elsewhere
 * @param notice the lesson's own sentence on safety; empty where it has none
 * @param onward the step after the lesson, once its check is done
 */
public record LessonPage(
        String slug,
        int number,
        int count,
        String title,
        String effort,
        String safety,
        String notice,
        List<String> objectives,
        List<Piece> text,
        List<Entry> contents,
        List<ClaimView> claims,
        Check check,
        @Nullable Onward onward) {

    /** A piece of the text, and the figure after it. */
    public record Piece(Content text, @Nullable FigureView figure) {}

    /** A lesson in the contents; without an address while it is locked. */
    public record Entry(
            int number,
            String title,
            @Nullable String href,
            @Nullable String current,
            String words) {}

    /** The check at the end of the lesson. */
    public record Check(String words, String button, boolean done) {}

    /** The next step of the course. */
    public record Onward(String href, String title) {}

    static LessonPage of(Lesson lesson, Course course, Standing standing, Markup markup) {
        Place place = standing.at(new Step.Study(lesson.slug()));
        int questions = course.checkOf(lesson.slug()).size();
        String notice = lesson.notice();
        return new LessonPage(
                lesson.slug().value(),
                lesson.number(),
                course.lessons().size(),
                lesson.title(),
                "%d minutes, then %d questions".formatted(lesson.minutes(), questions),
                lesson.number() == 1 ? course.safetyNotice() : "",
                notice == null ? "" : notice,
                lesson.objectives().stream().map(Objective::text).toList(),
                pieces(lesson.text(), course, markup),
                contents(lesson, course, standing),
                course.claims().stream()
                        .filter(claim -> lesson.claims().contains(claim.id()))
                        .map(claim -> ClaimView.of(claim, course, markup))
                        .toList(),
                check(place.state(), questions),
                place.state().isDone() ? onward(standing, course) : null);
    }

    private static List<Piece> pieces(String text, Course course, Markup markup) {
        List<Piece> pieces = new ArrayList<>();
        for (LessonText.Part part : LessonText.parts(text)) {
            switch (part) {
                case LessonText.Words(String markdown) -> pieces.add(new Piece(markup.block(markdown), null));
                case LessonText.Shown(FigureId id) -> {
                    Content before = pieces.removeLast().text();
                    FigureView figure = FigureView.of(course.figure(id).orElseThrow(), markup);
                    pieces.add(new Piece(before, figure));
                }
            }
        }
        return pieces;
    }

    private static Check check(StepState state, int questions) {
        return state.isDone()
                ? new Check(
                        "You have done this check. You may take it again as often as you like.",
                        "Check yourself again",
                        true)
                : new Check(
                        "%d questions, one at a time, with the reasons at once. They do not count."
                                .formatted(questions),
                        "Check yourself",
                        false);
    }

    private static List<Entry> contents(Lesson here, Course course, Standing standing) {
        return course.lessons().stream()
                .map(lesson -> {
                    StepState state = standing.at(new Step.Study(lesson.slug())).state();
                    return new Entry(
                            lesson.number(),
                            lesson.title(),
                            state == StepState.LOCKED ? null : "/lessons/" + lesson.slug(),
                            lesson.equals(here) ? "page" : null,
                            state.isDone() ? "done" : state == StepState.LOCKED ? "locked" : "open");
                })
                .toList();
    }

    private static @Nullable Onward onward(Standing standing, Course course) {
        return standing.next()
                .map(place -> new Onward(StepTitles.address(place.step()), StepTitles.of(place.step(), course)))
                .orElse(null);
    }
}
