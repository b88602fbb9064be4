package org.preceptor.web.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.core.assessment.ExtraAttempts;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Facts;
import org.preceptor.core.progress.Standing;
import org.preceptor.web.progress.JdbcStandings.Held;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings the kept standings of enrolments up to date with their facts and reads them. */
@Service
public class Standings {

    /** How many standings are computed and kept at once. */
    private static final int AT_ONCE = 500;

    private final JdbcStandings kept;
    private final JdbcFacts facts;
    private final PublishedCourses courses;
    private final Completion completion;
    private final Clock clock;

    Standings(JdbcStandings kept, JdbcFacts facts, PublishedCourses courses, Completion completion, Clock clock) {
        this.kept = kept;
        this.facts = facts;
        this.courses = courses;
        this.completion = completion;
        this.clock = clock;
    }

    /**
     * Computes the standing anew, keeps it and has the certificate issued when it is due; belongs into the transaction that changed a fact. Holds the enrolment until
     * the transaction ends, so that two changes at once are computed one after the other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Standing refresh(EnrolmentId enrolment) {
        return refreshed(List.of(enrolment)).getFirst().standing();
    }

    /** The same for many, in sets; all are held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(List<EnrolmentId> enrolments) {
        for (int from = 0; from < enrolments.size(); from += AT_ONCE) {
            refreshed(enrolments.subList(from, Math.min(from + AT_ONCE, enrolments.size())));
        }
    }

    private List<Kept> refreshed(List<EnrolmentId> enrolments) {
        List<Held> held = kept.hold(enrolments);
        if (held.size() < enrolments.size()) {
            throw new IllegalArgumentException("Of the enrolments %s there are only %s".formatted(enrolments, held));
        }
        Map<EnrolmentId, Facts> known = facts.of(enrolments, clock.instant());
        List<Kept> standings = held.stream()
                .map(place -> Kept.of(
                        place.enrolment(),
                        courses.version(place.course()),
                        known.getOrDefault(place.enrolment(), Facts.NOTHING_DONE)))
                .toList();
        kept.keep(standings);
        standings.stream()
                .filter(computed -> computed.standing().certificateDue())
                .forEach(computed -> completion.met(computed.enrolment(), computed.course(), computed.facts()));
        return standings;
    }

    /** Brings the standings of those up to date whose attempts lapsed although nothing happened. */
    @Transactional
    public void refreshLapsed() {
        refresh(kept.lapsed(clock.instant()));
    }

    /** Notes that the trainee did something in the course. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void active(EnrolmentId enrolment, Instant at) {
        kept.active(enrolment, at);
    }

    /** The standing as it is now; empty for an enrolment that does not exist. */
    @Transactional
    public Optional<Standing> of(EnrolmentId enrolment) {
        return kept.lapsed(enrolment, clock.instant()) ? Optional.of(refresh(enrolment)) : kept.of(enrolment);
    }

    /** The attempts at the final that an enrolment has beyond its plan now. */
    public ExtraAttempts extraAttempts(EnrolmentId enrolment) {
        return facts.extraAttempts(enrolment, clock.instant());
    }
}
