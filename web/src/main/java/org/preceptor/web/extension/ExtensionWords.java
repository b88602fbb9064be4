package org.preceptor.web.extension;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.core.cohort.Extension;
import org.preceptor.core.cohort.Extension.LaterDue;
import org.preceptor.core.cohort.Extension.MoreAttempts;
import org.preceptor.core.cohort.Extension.MoreTime;
import org.preceptor.core.course.Course;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.web.page.Times;
import org.preceptor.web.progress.StepTitles;
import org.springframework.stereotype.Component;

/** Extensions in words. */
@Component
class ExtensionWords {

    private final Times times;

    ExtensionWords(Times times) {
        this.times = times;
    }

    /** Such as "25% and 5 minutes" or "2 more attempts, without a pause". */
    String of(Extension extension, Course course) {
        return switch (extension) {
            case MoreTime(ExtraTime time) -> "%s more time".formatted(time(time));
            case MoreAttempts(int attempts, boolean withoutPause) ->
                withoutPause ? attempts(attempts) + ", without a pause" : attempts(attempts);
            case LaterDue(var step, LocalDate day) -> "%s due on %s".formatted(what(step, course), times.day(day));
        };
    }

    /** Such as "Ingrid Solberg gave you 1 more attempt at the final assessment, until 3 December 2026." */
    String toTrainee(Granted granted, Course course) {
        String until = until(granted);
        return switch (granted.extension()) {
            case MoreTime(ExtraTime time) ->
                "%s gave you %s more time in timed assessments%s.".formatted(granted.by(), time(time), until);
            case MoreAttempts(int attempts, boolean withoutPause) ->
                "%s gave you %s at the final assessment%s%s."
                        .formatted(
                                granted.by(),
                                attempts(attempts),
                                withoutPause ? ", without a pause before" : "",
                                until);
            case LaterDue(var step, LocalDate day) ->
                "%s gave you until %s for %s.".formatted(granted.by(), times.day(day), what(step, course));
        };
    }

    /** Such as "1 more attempt, until 3 December 2026. Ingrid Solberg: the ward was short of staff". */
    String toInstructor(Granted granted, Course course) {
        return "%s%s. %s: %s"
                .formatted(of(granted.extension(), course), until(granted), granted.by(), granted.reason());
    }

    /** The last day on which an extension is there. */
    String lastDay(Instant expires) {
        return times.day(expires.minusMillis(1));
    }

    private String until(Granted granted) {
        Instant expires = granted.expires();
        return expires == null ? "" : ", until %s".formatted(lastDay(expires));
    }

    private static String what(@Nullable Step step, Course course) {
        if (step == null) {
            return "the whole course";
        }
        return Standing.steps(course).contains(step) ? "“%s”".formatted(StepTitles.of(step, course)) : "a step";
    }

    private static String attempts(int attempts) {
        return attempts == 1 ? "1 more attempt" : attempts + " more attempts";
    }

    private static String time(ExtraTime time) {
        String minutes = time.minutes() == 1 ? "1 minute" : time.minutes() + " minutes";
        if (time.percent() == 0) {
            return minutes;
        }
        return time.minutes() == 0 ? time.percent() + "%" : "%d%% and %s".formatted(time.percent(), minutes);
    }
}
