package org.preceptor.web.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.attempt.Question;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Course;
import org.preceptor.core.credential.VerificationCode;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Facts;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.core.statistics.CohortCounts;
import org.preceptor.core.statistics.Taken;
import org.preceptor.web.concern.ConcernRow;
import org.preceptor.web.progress.Finals;
import org.preceptor.web.roster.Membership;

/** What simulated trainees did, as the rows that the application would have left behind. */
final class CrowdRows {

    private final Map<CrowdTable, CopyText> texts = new EnumMap<>(CrowdTable.class);
    private final List<List<Taken>> taken = new ArrayList<>();
    private final Course course;
    private final Function<Object, String> json;

    CrowdRows(Course course, Function<Object, String> json) {
        this.course = course;
        this.json = json;
    }

    Map<CrowdTable, CopyText> texts() {
        return texts;
    }

    /** What the attempts that were submitted amount to. */
    CohortCounts counts() {
        return CohortCounts.of(taken);
    }

    /** Adds a trainee with all they did; chance is for the ids that are given out on the way. */
    void add(Newcomer trainee, Biography story, DemoCalendar calendar, Random chance) {
        EnrolmentId enrolment = trainee.place().enrolment();
        Facts facts = story.facts();
        Standing standing = Standing.of(course, facts);
        var from = calendar.opening();
        to(CrowdTable.PERSON).row(trainee.id(), trainee.email(), trainee.name(), "TRAINEE", true, from);
        enrolment(trainee, story, Finals.of(course, facts), standing, calendar);
        steps(enrolment, standing);
        story.openings().forEach((lesson, at) -> to(CrowdTable.OPENING).row(enrolment, lesson, at));
        story.sittings().forEach(sat -> {
            sitting(sat);
            sat.attempt().questions().forEach(question -> question(sat.attempt(), question));
        });
        taken.add(story.sittings().stream()
                .filter(sat -> sat.outcome().isPresent())
                .map(sat -> Taken.of(sat.attempt()))
                .toList());
        story.evaluation().ifPresent(said -> {
            to(CrowdTable.EVALUATION).row(enrolment, json.apply(said.answers()), said.at());
            if (standing.certificateDue()) {
                certificate(trainee, facts, calendar.issued(said.at()), chance);
            }
        });
    }

    private CopyText to(CrowdTable table) {
        return texts.computeIfAbsent(table, any -> new CopyText());
    }

    private void enrolment(Newcomer trainee, Biography story, Finals finals, Standing standing, DemoCalendar calendar) {
        Membership place = trainee.place();
        List<ConcernRow> concerns =
                story.concerns().stream().map(ConcernRow::of).toList();
        concerns.forEach(concern -> concern(place.enrolment(), concern, story));
        to(CrowdTable.ENROLMENT)
                .row(
                        place.enrolment(),
                        trainee.id(),
                        place.cohort(),
                        place.course(),
                        place.preTestForm(),
                        place.finalForm(),
                        calendar.opening(),
                        standing.overall().name(),
                        finals.failed(),
                        finals.left(),
                        story.lastActive().orElse(null),
                        score(story.outcomes(AssessmentKind.PRE_TEST).stream().findFirst()),
                        score(story.finals().stream().reduce((before, last) -> last)),
                        concerns.stream()
                                .map(ConcernRow::urgency)
                                .min(Integer::compare)
                                .orElse(null));
    }

    private void concern(EnrolmentId enrolment, ConcernRow concern, Biography story) {
        to(CrowdTable.CONCERN)
                .row(
                        enrolment,
                        concern.kind(),
                        concern.subject(),
                        concern.attempt(),
                        concern.answered(),
                        concern.taken(),
                        story.finals().getLast().at());
    }

    /** The score in per cent as the database computes it; absent where there is none. */
    private static @Nullable BigDecimal score(Optional<Outcome> outcome) {
        return outcome.map(Outcome::mark)
                .filter(mark -> mark.available() > 0)
                .map(mark -> BigDecimal.valueOf(100 * mark.awarded().numerator())
                        .divide(
                                BigDecimal.valueOf(mark.awarded().denominator() * mark.available()),
                                4,
                                RoundingMode.HALF_UP))
                .orElse(null);
    }

    private void steps(EnrolmentId enrolment, Standing standing) {
        int position = 0;
        for (Standing.Place place : standing.places()) {
            Step opensAfter = place.opensAfter();
            to(CrowdTable.STEP)
                    .row(
                            enrolment,
                            ++position,
                            place.step().key(),
                            place.state().name(),
                            opensAfter == null ? null : opensAfter.key(),
                            place.notBefore());
        }
    }

    private void sitting(Sat sat) {
        Attempt attempt = sat.attempt();
        Occasion occasion = attempt.occasion();
        Outcome outcome = sat.outcome().orElse(null);
        Fraction awarded = outcome == null ? null : outcome.mark().awarded();
        to(CrowdTable.ATTEMPT)
                .row(
                        attempt.id(),
                        attempt.enrolment(),
                        attempt.course(),
                        occasion.kind().name(),
                        occasion.lesson(),
                        occasion.form(),
                        occasion.number(),
                        sat.seed(),
                        attempt.startedAt(),
                        attempt.deadline(),
                        outcome == null ? null : outcome.at(),
                        awarded == null ? null : awarded.numerator(),
                        awarded == null ? null : awarded.denominator(),
                        outcome == null
                                ? attempt.questions().size()
                                : outcome.mark().available(),
                        outcome == null ? null : outcome.passed());
    }

    private void question(Attempt attempt, Question question) {
        Confidence felt = question.response().confidence();
        to(CrowdTable.ITEM)
                .row(
                        attempt.id(),
                        question.position(),
                        question.item().item().id(),
                        question.item().hash(),
                        question.shown(),
                        question.answer().values(),
                        felt == null ? null : felt.percent(),
                        question.response().flagged(),
                        question.revision(),
                        question.savedAt());
    }

    private void certificate(Newcomer trainee, Facts facts, DemoCalendar.Issued issued, Random chance) {
        Outcome passed =
                facts.finals().stream().filter(Outcome::passed).findFirst().orElseThrow();
        UUID id = CrowdSeed.uuid(chance);
        to(CrowdTable.CERTIFICATE)
                .row(
                        id,
                        trainee.place().enrolment(),
                        VerificationCode.from(chance),
                        trainee.name(),
                        course.title(),
                        course.hash(),
                        passed.mark().awarded().numerator(),
                        passed.mark().awarded().denominator(),
                        passed.mark().available(),
                        issued.at(),
                        issued.validity().until());
    }
}
