package org.preceptor.web.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.DueDays;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.AssessmentPlan;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.Effort;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.page.Times;
import org.preceptor.web.progress.Path;
import org.preceptor.web.progress.Path.Stop;

/**
 * A trainee's home: one next step with one button, and the whole path beneath it.
 *
 * @param next the card at the top
 * @param effort how long the whole course takes
 * @param due when the course should be passed; empty without a date
 * @param extensions what was given to the trainee beyond the rules
 * @param review the title of the review, once it is open; empty where there is none
 */
public record HomePage(
        String greeting,
        String course,
        String effort,
        String due,
        List<String> extensions,
        Next next,
        String review,
        Path path) {

    /** The one thing to do now. */
    public record Next(String title, String words, @Nullable String href, String button) {}

    /**
     * The certificate of the place.
     *
     * @param words what there is to say of it, such as until when it is valid
     */
    record Reward(String href, String words) {}

    /**
     * Where a trainee is: their standing, the days by which to be further, what they have beyond the rules.
     *
     * @param starts when the cohort starts
     */
    record Place(Course course, Standing standing, @Nullable LocalDate starts, DueDays due, List<String> extensions) {}

    static HomePage of(Place place, @Nullable Reward certificate, Times times) {
        Course course = place.course();
        Standing standing = place.standing();
        Path path = Path.of(standing, place.due(), course, times);
        return new HomePage(
                times.greeting(),
                course.title(),
                effort(Effort.of(course), course.lessons().size()),
                days(place, times),
                certificate == null ? place.extensions() : List.of(),
                next(standing, path, certificate, times),
                review(course, standing),
                path);
    }

    /** A start that is over is no news. */
    private static String days(Place place, Times times) {
        LocalDate starts = place.starts();
        LocalDate due = place.due().course();
        String start = starts == null || !starts.isAfter(times.today())
                ? ""
                : "Your cohort starts on %s. ".formatted(times.day(starts));
        return (start + (due == null ? "" : "Due on %s".formatted(times.day(due)))).strip();
    }

    private static String effort(Effort effort, int lessons) {
        return ("The whole course takes about %d h %02d min: %d lessons, %d minutes to read, and %d questions at about a minute "
                        + "each. Stop and go on wherever you like.")
                .formatted(effort.minutes() / 60, effort.minutes() % 60, lessons, effort.reading(), effort.questions());
    }

    private static String review(Course course, Standing standing) {
        return course.findPlan(AssessmentKind.REVIEW)
                .filter(plan -> standing.review().state() == StepState.OPEN)
                .map(AssessmentPlan::title)
                .orElse("");
    }

    private static Next next(Standing standing, Path path, @Nullable Reward certificate, Times times) {
        if (certificate != null) {
            return new Next(
                    "You have completed the course", certificate.words(), certificate.href(), "Open the certificate");
        }
        return standing.next()
                .map(place -> step(place, path.stops().get(standing.places().indexOf(place)), times))
                .orElseGet(() -> new Next(
                        "No attempt is left",
                        "You have used every attempt at the final assessment. Your instructor sees this and can help you on. "
                                + "All lessons stay open.",
                        null,
                        ""));
    }

    private static Next step(Standing.Place place, Stop stop, Times times) {
        var notBefore = place.notBefore();
        if (notBefore != null && notBefore.isAfter(times.now())) {
            return new Next(
                    "Next: " + stop.title(), stop.words() + ". Until then, the lessons are open for you.", null, "");
        }
        boolean begun = place.state() == StepState.STARTED;
        return new Next("Next: " + stop.title(), stop.words(), stop.href(), begun ? "Continue" : "Begin");
    }
}
