package org.preceptor.web.cohort;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.web.page.Link;

/**
 * The page of one trainee: how far they are, why they may need a word, and what they did when.
 *
 * @param extensions where they are given something beyond the rules
 */
public record TraineePage(
        String name,
        String email,
        boolean simulated,
        String cohort,
        String overall,
        List<String> reasons,
        @Nullable String verify,
        List<Link> extensions,
        List<StepLine> steps,
        List<AttemptLine> attempts,
        @Nullable String more,
        List<TimelineEvent> timeline) {

    /** A step with its state and what there is to say of it. */
    public record StepLine(String title, StepCell cell, String state, String note) {}

    /** An attempt: what, when and how it ended. */
    public record AttemptLine(
            String what, String started, String submitted, String score, String points, String result) {}

    static TraineePage of(Dossier dossier, Course course, Calendar calendar) {
        Trainee trainee = dossier.trainee();
        History history = dossier.history();
        AttemptWords words = new AttemptWords(course);
        return new TraineePage(
                trainee.name(),
                trainee.email(),
                trainee.simulated(),
                dossier.cohort().name(),
                trainee.overall().words(),
                calendar.reasons(trainee),
                Optional.ofNullable(history.certificate())
                        .map(History.Attestation::code)
                        .orElse(null),
                extensions(dossier),
                dossier.standing().places().stream()
                        .map(place -> step(place, course, calendar))
                        .toList(),
                history.sittings().stream()
                        .map(sitting -> attempt(sitting, words, calendar))
                        .toList(),
                more(history),
                new Timeline(words, calendar).of(trainee, history));
    }

    private static List<Link> extensions(Dossier dossier) {
        String address = "/cohorts/%s/extensions".formatted(dossier.cohort().id());
        String person = "?person=" + dossier.trainee().person();
        return List.of(
                Link.to(address + "/attempts" + person, "Give another attempt"),
                Link.to(address + "/time" + person, "Give extra time"),
                Link.to(address + "/due-day" + person, "Give a later due day"),
                Link.to(address, "Everything that was given"));
    }

    /** The way to the public check of the certificate. */
    public String verifyAddress() {
        return "/verify/" + verify;
    }

    private static StepLine step(Standing.Place place, Course course, Calendar calendar) {
        return new StepLine(
                Columns.title(course, place.step()),
                StepCell.of(place.state()),
                place.state().words(),
                note(place, course, calendar));
    }

    private static String note(Standing.Place place, Course course, Calendar calendar) {
        Step opensAfter = place.opensAfter();
        Instant notBefore = place.notBefore();
        if (opensAfter != null) {
            return "Opens after “%s”.".formatted(Columns.title(course, opensAfter));
        }
        if (notBefore == null) {
            return "";
        }
        return calendar.isPast(notBefore)
                ? "The next attempt may be begun."
                : "The next attempt opens on %s.".formatted(calendar.moment(notBefore));
    }

    private static AttemptLine attempt(Sitting sitting, AttemptWords words, Calendar calendar) {
        Outcome outcome = sitting.outcome();
        String what = words.of(sitting.occasion());
        String started = calendar.shortMoment(sitting.startedAt());
        if (outcome == null) {
            return new AttemptLine(what, started, "still open", Percent.NONE, "", "");
        }
        boolean counts = sitting.occasion().kind() == AssessmentKind.FINAL;
        return new AttemptLine(
                what,
                started,
                calendar.shortMoment(outcome.at()),
                Percent.of(outcome.mark()),
                outcome.mark().words(),
                counts ? (outcome.passed() ? "✓ passed" : "✕ not passed") : "");
    }

    private static @Nullable String more(History history) {
        int shown = history.sittings().size();
        return history.attempts() > shown
                ? "Of %d attempts the latest %d are shown.".formatted(history.attempts(), shown)
                : null;
    }
}
