package org.preceptor.web.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.DueDays;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Standing.Place;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.page.Times;

/** The way through a course as a list of steps, each with its state in words. */
public record Path(List<Stop> stops) {

    /**
     * One step of the way.
     *
     * @param kind done, here, open or locked, as a class of the stylesheet
     * @param href where it is taken; absent while it is locked
     * @param current {@code step} for the one next step, else absent
     */
    public record Stop(
            String kind,
            String title,
            @Nullable String href,
            String state,
            String words,
            @Nullable String current) {

        private Stop saying(String more) {
            String both = words.isEmpty() || more.isEmpty() ? words + more : "%s. %s".formatted(words, more);
            return new Stop(kind, title, href, state, both, current);
        }
    }

    /** The path of a standing; the next step is marked as the one where the trainee is. */
    public static Path of(Standing standing, DueDays due, Course course, Times times) {
        @Nullable Place next = standing.next().orElse(null);
        return new Path(standing.places().stream()
                .map(place -> stop(place, place.equals(next), course, times)
                        .saying(due(place, due.steps().get(place.step()), times)))
                .toList());
    }

    private static Stop stop(Place place, boolean next, Course course, Times times) {
        return new Stop(
                kind(place.state(), next),
                title(place.step(), course),
                place.state() == StepState.LOCKED ? null : StepTitles.address(place.step()),
                state(place.state(), next),
                words(place, course, times),
                next ? "step" : null);
    }

    private static String kind(StepState state, boolean next) {
        if (next) {
            return "here";
        }
        return switch (state) {
            case COMPLETE, PASSED -> "done";
            case LOCKED, FAILED -> "locked";
            case OPEN, STARTED -> "open";
        };
    }

    private static String state(StepState state, boolean next) {
        return switch (state) {
            case COMPLETE -> "Done";
            case PASSED -> "Passed";
            case FAILED -> "Not passed";
            case LOCKED -> "Locked";
            case OPEN -> next ? "Next" : "Open";
            case STARTED -> "In progress";
        };
    }

    private static String title(Step step, Course course) {
        String title = StepTitles.of(step, course);
        return step instanceof Step.Study(var slug)
                ? "%d %s".formatted(course.lesson(slug).orElseThrow().number(), title)
                : title;
    }

    private static String words(Place place, Course course, Times times) {
        Step opensAfter = place.opensAfter();
        if (opensAfter != null) {
            return "Opens after “%s”".formatted(StepTitles.of(opensAfter, course));
        }
        var notBefore = place.notBefore();
        if (notBefore != null && notBefore.isAfter(times.now())) {
            return "The next attempt opens on %s".formatted(times.minute(notBefore));
        }
        if (place.state().isDone()) {
            return "";
        }
        return effort(place.step(), course);
    }

    private static String due(Place place, @Nullable LocalDate day, Times times) {
        if (day == null || place.state().isDone()) {
            return "";
        }
        return day.isBefore(times.today())
                ? "Was due on %s".formatted(times.day(day))
                : "Due on %s".formatted(times.day(day));
    }

    /** What a step takes: minutes of reading and questions. */
    static String effort(Step step, Course course) {
        return switch (step) {
            case Step.Before before ->
                questions(course.plan(AssessmentKind.PRE_TEST).blueprint().items());
            case Step.Final last ->
                questions(course.plan(AssessmentKind.FINAL).blueprint().items());
            case Step.Evaluate evaluate ->
                "%s, under two minutes".formatted(questions(course.evaluation().size()));
            case Step.Study(var slug) -> {
                Lesson lesson = course.lesson(slug).orElseThrow();
                yield "%d minutes, then %s"
                        .formatted(
                                lesson.minutes(), questions(course.checkOf(slug).size()));
            }
        };
    }

    private static String questions(int count) {
        return count == 1 ? "1 question" : "%d questions".formatted(count);
    }
}
