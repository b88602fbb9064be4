package org.preceptor.web.attempt;

import java.time.Instant;
import java.util.List;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.progress.Standings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows from an attempt that ended: how far the trainee is, and what their instructors should know. */
@Service
public class Aftermath {

    private final Standings standings;
    private final Noticing noticing;

    Aftermath(Standings standings, Noticing noticing) {
        this.standings = standings;
        this.noticing = noticing;
    }

    /** Notes that the trainee ended it themselves. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void active(EnrolmentId enrolment, Instant at) {
        standings.active(enrolment, at);
    }

    /** Belongs into the transaction that ended the attempt, after its result is kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(Attempt attempt) {
        standings.refresh(attempt.enrolment());
        AssessmentKind kind = attempt.occasion().kind();
        if (kind == AssessmentKind.FINAL || kind == AssessmentKind.REVIEW) {
            noticing.look(attempt.enrolment());
        }
    }

    /** An item counts otherwise now in these cohorts, by which the finals of some were won. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofAdjusting(ContentHash item, List<CohortId> cohorts, List<EnrolmentId> won) {
        won.forEach(standings::refresh);
        noticing.adjusted(cohorts, item);
    }
}
