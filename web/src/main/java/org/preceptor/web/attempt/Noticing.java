package org.preceptor.web.attempt;

import java.time.Clock;
import java.util.List;
import org.preceptor.core.adjustment.Adjustments;
import org.preceptor.core.adjustment.InForce;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.concern.Concerns;
import org.preceptor.core.concern.Signs;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.EnrolmentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notices what attempts show that instructors should know, in the transaction that changed what they show. */
@Service
public class Noticing {

    private final JdbcAnswered answered;
    private final Adjustments adjustments;
    private final Concerns concerns;
    private final Clock clock;

    Noticing(JdbcAnswered answered, Adjustments adjustments, Concerns concerns, Clock clock) {
        this.answered = answered;
        this.adjustments = adjustments;
        this.concerns = concerns;
        this.clock = clock;
    }

    /** Looks at the attempts of an enrolment anew, with the adjustments in force now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void look(EnrolmentId enrolment) {
        List<Attempt> attempts = answered.submitted(enrolment);
        InForce inForce = adjustments.inForce(enrolment);
        concerns.keep(enrolment, Signs.in(attempts, inForce::mark), clock.instant());
    }

    /**
     * An item counts otherwise now in these cohorts: what was noticed of those who were asked it may not be so. Whoever was right
     * and is not any more is noticed with their next final or review.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adjusted(List<CohortId> cohorts, ContentHash item) {
        answered.sureAndWrong(cohorts, item).forEach(this::look);
    }
}
