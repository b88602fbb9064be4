package org.preceptor.web.attempt;

import java.time.Instant;
import org.preceptor.core.adjustment.Adjustments;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.item.Mark;
import org.preceptor.core.item.PassMark;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Service;

/** Marks attempts with the adjustments in force. */
@Service
class Marking {

    private final PublishedCourses courses;
    private final Adjustments adjustments;

    Marking(PublishedCourses courses, Adjustments adjustments) {
        this.courses = courses;
        this.adjustments = adjustments;
    }

    /** The result of an attempt that ends at a moment; belongs into the transaction that ends it, before its enrolment is held. */
    Attempt.Submitted result(Attempt attempt, Instant at) {
        PassMark passMark = courses.version(attempt.course())
                .plan(attempt.occasion().kind())
                .passMark();
        Mark mark = adjustments.hold(attempt.enrolment()).mark(attempt);
        return new Attempt.Submitted(at, mark, passMark == null || mark.reaches(passMark));
    }

    /** What adjustments make of an attempt; of an open one only where its feedback comes at once. */
    Adjusted adjusted(Attempt attempt) {
        boolean shown = !attempt.isOpen() || attempt.occasion().kind().isPractice();
        return shown
                ? new Adjusted(adjustments.inForce(attempt.enrolment()), adjustments.givenTo(attempt.id()))
                : Adjusted.NOT;
    }
}
