package org.preceptor.web.attempt;

import java.time.Instant;
import java.util.List;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Occasion;
import org.preceptor.core.person.EnrolmentId;

/**
 * An ended attempt as those see it who answer for the course.
 *
 * @param feedback every question with the trainee's answer, the key and the rationales, as it is marked today
 */
public record Paper(
        EnrolmentId enrolment,
        Occasion occasion,
        Instant startedAt,
        Attempt.Submitted result,
        List<Feedback> feedback) {

    public Paper {
        feedback = List.copyOf(feedback);
    }
}
