package org.preceptor.web.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.Reason;
import org.preceptor.core.concern.Concern;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Objective;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.web.page.Link;

/** Puts the reasons to have a word with a trainee into words for the page. */
record Attentions(Dossier dossier, Calendar calendar) {

    Attention of(TraineePage.Typed typed) {
        List<Reason> reasons = calendar.reasons(dossier.trainee());
        return new Attention(
                reasons.stream().map(this::line).toList(),
                form(reasons, typed),
                dossier.setAside().stream()
                        .filter(this::hides)
                        .map(this::hidden)
                        .toList(),
                dossier.setAside().stream()
                        .filter(entry -> !hides(entry))
                        .map(this::past)
                        .toList());
    }

    private Attention.Line line(Reason reason) {
        Need need = Need.of(reason.urgency());
        return new Attention.Line(reason.words(), need.advice(), links(need));
    }

    private List<Link> links(Need need) {
        List<Concern> concerns = dossier.trainee().concerns();
        return switch (need) {
            case SURE_AND_WRONG ->
                Stream.concat(
                                concerns.stream().flatMap(this::lesson),
                                concerns.stream()
                                        .flatMap(Attentions::shownBy)
                                        .distinct()
                                        .map(this::attempt))
                        .toList();
            case FAST ->
                concerns.stream().flatMap(Attentions::fast).map(this::attempt).toList();
            case REPORTED -> concerns.stream().flatMap(this::report).toList();
            case OUT_OF_ATTEMPTS, FAILED_AGAIN, OVERDUE, DUE_NOT_STARTED, DUE_SOON, STALLED, NOT_STARTED -> List.of();
        };
    }

    /** Where those who teach see the lesson of the objective. */
    private Stream<Link> lesson(Concern concern) {
        if (!(concern instanceof Concern.SureAndWrong(var attempt, ObjectiveId id))) {
            return Stream.empty();
        }
        Lesson lesson = dossier.course().lessonOf(id);
        String text = lesson.objectives().stream()
                .filter(objective -> objective.id().equals(id))
                .map(Objective::text)
                .collect(Collectors.joining());
        return Stream.of(Link.to(
                "/trace?version=%s&lesson=%s#%s"
                        .formatted(dossier.course().hash().brief(), lesson.slug(), id),
                "%s, lesson %d: %s".formatted(id, lesson.number(), text)));
    }

    private static Stream<AttemptId> shownBy(Concern concern) {
        return concern instanceof Concern.SureAndWrong sure ? Stream.of(sure.attempt()) : Stream.empty();
    }

    private static Stream<AttemptId> fast(Concern concern) {
        return concern instanceof Concern.Fast fast ? Stream.of(fast.attempt()) : Stream.empty();
    }

    private Link attempt(AttemptId id) {
        return Link.to("%s/attempts/%s".formatted(TraineePage.address(dossier), id), "The final");
    }

    private Stream<Link> report(Concern concern) {
        return concern instanceof Concern.Reported reported
                ? Stream.of(Link.to(
                        "/cohorts/%s/reports/%s".formatted(dossier.cohort().id(), reported.report()), "The report"))
                : Stream.empty();
    }

    private Attention.Form form(List<Reason> reasons, TraineePage.Typed typed) {
        return new Attention.Form(
                TraineePage.address(dossier) + "/set-aside",
                reasons.stream()
                        .map(reason -> choice(reason, reasons.size() == 1, typed.aside()))
                        .toList(),
                typed.aside().note(),
                typed.faults().at("need"),
                typed.faults().at("note"));
    }

    private static Attention.Choice choice(Reason reason, boolean only, SetAsideForm typed) {
        String key = Need.of(reason.urgency()).key();
        return new Attention.Choice(key, reason.words(), only || key.equals(typed.need()));
    }

    private boolean hides(SetAsideEntry entry) {
        return entry.endedBy() == null && (entry.concerned() || calendar.hides(entry.terms(), dossier.trainee()));
    }

    private Attention.Hidden hidden(SetAsideEntry entry) {
        LocalDate back = entry.terms().back();
        String when = Stream.of(
                        back == null ? "" : "on " + calendar.day(back),
                        entry.need().returns())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" or "));
        return new Attention.Hidden(
                "%s/set-aside/%s/end".formatted(TraineePage.address(dossier), entry.id()),
                entry.reason(),
                entry.note(),
                by(entry),
                "It comes back %s.".formatted(when));
    }

    private String past(SetAsideEntry entry) {
        String end = entry.endedBy() == null ? "" : " Ended by %s.".formatted(entry.endedBy());
        return "%s: %s (%s)%s".formatted(entry.reason(), entry.note(), by(entry), end);
    }

    private String by(SetAsideEntry entry) {
        return "%s, %s".formatted(entry.author(), calendar.moment(entry.at()));
    }
}
