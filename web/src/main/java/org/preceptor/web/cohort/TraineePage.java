package org.preceptor.web.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Link;

/**
 * The page of one trainee: how far they are, why they may need a word, what they did when, and what was noted.
 *
 * @param archived since which day the cohort is archived; absent while it is open
 */
public record TraineePage(
        String name,
        String email,
        boolean simulated,
        String cohort,
        @Nullable String archived,
        String overall,
        Attention attention,
        @Nullable Proof certificate,
        Work work,
        Beyond beyond,
        Learning learning,
        Notes notes) {

    /**
     * A certificate by the code with which anyone can check it.
     *
     * @param validity until when it is or was valid; empty without an end
     */
    public record Proof(String code, String validity) {

        static Proof of(History.Attestation attestation, Calendar calendar) {
            return new Proof(attestation.code(), attestation.validity().words(calendar.today(), calendar::day));
        }

        /** The way to the public check. */
        public String address() {
            return "/verify/" + code;
        }
    }

    /** What they did: the steps, the attempts, and what happened when. */
    public record Work(
            List<StepLine> steps,
            List<AttemptLine> attempts,
            @Nullable String more,
            List<TimelineEvent> timeline) {}

    /** What they have beyond the rules now, and where they are given more, which nobody is in an archived cohort. */
    public record Beyond(List<String> extensions, List<Link> give) {}

    /** What their answers say, and how long they were at work, as far as it can be told. */
    public record Learning(List<ObjectiveLine> objectives, String time) {}

    /** What instructors noted, the latest first, and where another note is sent. */
    public record Notes(String action, List<NoteLine> lines, Typed typed) {}

    /** A step with its state and what there is to say of it. */
    public record StepLine(String title, StepCell cell, String state, String note) {}

    /** An objective with how many of its questions were answered right, and what that says of mastery. */
    public record ObjectiveLine(String objective, String lesson, String answers, String mastery) {}

    /** A note with who wrote it, and when. */
    public record NoteLine(String author, String moment, String words) {}

    /** What was typed into one of the forms and what is wrong with it. */
    public record Typed(NoteForm form, SetAsideForm aside, Faults faults) {

        static final Typed NOTHING = new Typed(NoteForm.EMPTY, SetAsideForm.EMPTY, Faults.NONE);

        static Typed of(NoteForm form, Faults faults) {
            return new Typed(form, SetAsideForm.EMPTY, faults);
        }

        static Typed of(SetAsideForm aside, Faults faults) {
            return new Typed(NoteForm.EMPTY, aside, faults);
        }

        public String words() {
            return form.words();
        }

        public @Nullable String fault() {
            return faults.at("words");
        }

        public @Nullable String invalid() {
            return fault() == null ? null : "true";
        }
    }

    /**
     * An attempt: what, when and how it ended.
     *
     * @param href where its answers are; absent while it is open
     */
    public record AttemptLine(
            @Nullable String href,
            String what,
            String started,
            String submitted,
            String score,
            String points,
            String result) {}

    static TraineePage of(Dossier dossier, Typed typed, Calendar calendar) {
        Trainee trainee = dossier.trainee();
        return new TraineePage(
                trainee.name(),
                trainee.email(),
                trainee.simulated(),
                dossier.cohort().name(),
                calendar.archived(dossier.cohort()),
                trainee.overall().words(),
                new Attentions(dossier, calendar).of(typed),
                Optional.ofNullable(dossier.history().certificate())
                        .map(attestation -> Proof.of(attestation, calendar))
                        .orElse(null),
                work(dossier, calendar),
                new Beyond(dossier.extensions(), give(dossier)),
                new Evidences(dossier.evidence(), dossier.course()).learning(),
                notes(dossier, typed, calendar));
    }

    private static Work work(Dossier dossier, Calendar calendar) {
        History history = dossier.history();
        AttemptWords words = new AttemptWords(dossier.course());
        return new Work(
                dossier.standing().places().stream()
                        .map(place -> step(place, dossier, calendar))
                        .toList(),
                history.sittings().stream()
                        .map(sitting -> attempt(address(dossier), sitting, words, calendar))
                        .toList(),
                more(history),
                new Timeline(words, calendar).of(dossier.trainee(), history));
    }

    private static Notes notes(Dossier dossier, Typed typed, Calendar calendar) {
        return new Notes(
                address(dossier) + "/notes",
                dossier.notes().stream()
                        .map(note -> new NoteLine(note.author(), calendar.moment(note.at()), note.words()))
                        .toList(),
                typed);
    }

    static String address(Dossier dossier) {
        return "/cohorts/%s/trainees/%s"
                .formatted(dossier.cohort().id(), dossier.trainee().person());
    }

    private static List<Link> give(Dossier dossier) {
        String address = "/cohorts/%s/extensions".formatted(dossier.cohort().id());
        String person = "?person=" + dossier.trainee().person();
        Link all = Link.to(address, "Everything that was given");
        return dossier.cohort().archived() == null
                ? List.of(
                        Link.to(address + "/attempts" + person, "Give another attempt"),
                        Link.to(address + "/time" + person, "Give extra time"),
                        Link.to(address + "/due-day" + person, "Give a later due day"),
                        all)
                : List.of(all);
    }

    private static StepLine step(Standing.Place place, Dossier dossier, Calendar calendar) {
        Course course = dossier.course();
        LocalDate due = dossier.due().steps().get(place.step());
        boolean late = dossier.due().late(dossier.standing(), calendar.today()).contains(place.step());
        String day = due == null ? "" : "%s %s.".formatted(late ? "Late: was due on" : "Due on", calendar.day(due));
        return new StepLine(
                Columns.title(course, place.step()),
                StepCell.of(place.state()),
                place.state().words(),
                "%s %s".formatted(note(place, course, calendar), day).strip());
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

    private static AttemptLine attempt(String address, Sitting sitting, AttemptWords words, Calendar calendar) {
        Outcome outcome = sitting.outcome();
        String what = words.of(sitting.occasion());
        String started = calendar.shortMoment(sitting.startedAt());
        if (outcome == null) {
            return new AttemptLine(null, what, started, "still open", Percent.NONE, "", "");
        }
        boolean counts = sitting.occasion().kind() == AssessmentKind.FINAL;
        return new AttemptLine(
                "%s/attempts/%s".formatted(address, sitting.id()),
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
