package org.preceptor.web.lesson;

import java.time.Clock;
import java.time.Instant;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.progress.Standing;
import org.preceptor.core.progress.Step;
import org.preceptor.core.progress.StepState;
import org.preceptor.web.progress.Standings;
import org.preceptor.web.roster.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens lessons and remembers when each was first opened. */
@Service
public class Reading {

    private final Standings standings;
    private final JdbcLessonOpenings openings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reading(Standings standings, JdbcLessonOpenings openings, TransactionTemplate transaction, Clock clock) {
        this.standings = standings;
        this.openings = openings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The standing with which a lesson is read; a first reading is recorded before it is shown. */
    public Standing open(Membership place, LessonSlug lesson) {
        Standing standing = standings.of(place.enrolment()).orElseThrow();
        return standing.at(new Step.Study(lesson)).state() == StepState.OPEN ? first(place, lesson) : standing;
    }

    private Standing first(Membership place, LessonSlug lesson) {
        return transaction.execute(status -> {
            Instant now = clock.instant();
            openings.add(place.enrolment(), lesson, now);
            standings.active(place.enrolment(), now);
            return standings.refresh(place.enrolment());
        });
    }
}
