package org.preceptor.web.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.attempt.JdbcOverdue.Overdue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks attempts that end and brings the standing up to date, all in the transaction that holds the attempt.
 *
 * <p>An attempt whose time is over ends at its deadline, however late that is noticed.
 */
@Service
class Endings {

    private final Attempts attempts;
    private final JdbcOverdue late;
    private final Marking marking;
    private final Aftermath aftermath;
    private final Clock clock;

    Endings(Attempts attempts, JdbcOverdue late, Marking marking, Aftermath aftermath, Clock clock) {
        this.attempts = attempts;
        this.late = late;
        this.marking = marking;
        this.aftermath = aftermath;
        this.clock = clock;
    }

    /** Ends an open attempt with its answers as they stand, now or at the deadline that is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void submit(Attempt attempt) {
        Instant now = clock.instant();
        boolean overdue = attempt.isOverdue(now);
        Instant at = overdue ? Objects.requireNonNull(attempt.deadline()) : now;
        attempts.submit(attempt.id(), marking.result(attempt, at));
        if (!overdue) {
            aftermath.active(attempt.enrolment(), now);
        }
        aftermath.of(attempt);
    }

    /** What adjustments make of an attempt. */
    Adjusted adjusted(Attempt attempt) {
        return marking.adjusted(attempt);
    }

    boolean isOverdue(Attempt attempt) {
        return attempt.isOverdue(clock.instant());
    }

    List<Overdue> overdue() {
        return late.all(clock.instant());
    }

    /** Ends an attempt if its time is over and it is still open. */
    @Transactional
    public void expire(AttemptId id, PersonId trainee) {
        attempts.hold(id, trainee).filter(this::isOverdue).ifPresent(this::submit);
    }

    /** Ends whatever is overdue of somebody's attempts. */
    @Transactional
    public void expire(EnrolmentId enrolment) {
        late.of(enrolment, clock.instant()).forEach(overdue -> expire(overdue.attempt(), overdue.trainee()));
    }
}
