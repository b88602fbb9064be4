package org.preceptor.core.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.preceptor.core.assessment.Form;
import org.preceptor.core.item.Answer;
import org.preceptor.core.person.EnrolmentId;

/** All attempts. What is kept here is committed before a method returns, unless a surrounding transaction says otherwise. */
public interface Attempts {

    /** The attempt that is open at this assessment, begun now if there is none. Two calls at once get the same attempt. */
    AttemptId begin(EnrolmentId enrolment, Occasion occasion, Form form, Instant at);

    Optional<Attempt> find(AttemptId id);

    /** Every attempt of an enrolment, oldest first, without its questions. */
    List<Attempt> of(EnrolmentId enrolment);

    /** Keeps an answer; false where the attempt is no longer open, and then nothing has changed. */
    boolean save(AttemptId id, int position, Answer answer, Instant at);

    /** Ends an attempt with its result; false where it had ended before, and then nothing has changed. */
    boolean submit(AttemptId id, Attempt.Submitted result);
}
