package org.preceptor.web.attempt;

import java.time.Clock;
import java.time.Instant;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.core.attempt.Attempts;
import org.preceptor.core.item.PassMark;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks attempts that end and brings the standing up to date, all in the transaction that holds the attempt. */
@Service
class Endings {

    private final Attempts attempts;
    private final PublishedCourses courses;
    private final Standings standings;
    private final Clock clock;

    Endings(Attempts attempts, PublishedCourses courses, Standings standings, Clock clock) {
        this.attempts = attempts;
        this.courses = courses;
        this.standings = standings;
        this.clock = clock;
    }

    /** Ends an open attempt with its answers as they stand. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void submit(Attempt attempt) {
        Instant now = clock.instant();
        PassMark passMark = courses.version(attempt.course())
                .plan(attempt.occasion().kind())
                .passMark();
        boolean passed = passMark == null || attempt.mark().reaches(passMark);
        attempts.submit(attempt.id(), new Attempt.Submitted(now, attempt.mark(), passed));
        standings.active(attempt.enrolment(), now);
        standings.refresh(attempt.enrolment());
    }
}
