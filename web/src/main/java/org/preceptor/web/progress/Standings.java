package org.preceptor.web.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.preceptor.core.course.Course;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Facts;
import org.preceptor.core.progress.Standing;
import org.preceptor.web.publication.PublishedCourses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings the kept standing of an enrolment up to date with its facts and reads it. */
@Service
public class Standings {

    private final JdbcStandings kept;
    private final JdbcFacts facts;
    private final PublishedCourses courses;
    private final Completion completion;

    Standings(JdbcStandings kept, JdbcFacts facts, PublishedCourses courses, Completion completion) {
        this.kept = kept;
        this.facts = facts;
        this.courses = courses;
        this.completion = completion;
    }

    /**
     * Computes the standing anew, keeps it and has the certificate issued when it is due; belongs into the transaction that changed a fact. Holds the enrolment until
     * the transaction ends, so that two changes at once are computed one after the other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Standing refresh(EnrolmentId enrolment) {
        Course course = courses.version(kept.hold(enrolment));
        Facts known = facts.of(enrolment);
        Standing standing = Standing.of(course, known);
        kept.keep(enrolment, standing, Finals.of(course, known));
        if (standing.certificateDue()) {
            completion.met(enrolment, course, known);
        }
        return standing;
    }

    /** Keeps the standing of many who have done nothing yet; belongs into the transaction that enrols them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Course course, List<EnrolmentId> enrolments) {
        Facts nothing = Facts.NOTHING_DONE;
        kept.begin(enrolments, Standing.of(course, nothing), Finals.of(course, nothing));
    }

    /** Notes that the trainee did something in the course. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void active(EnrolmentId enrolment, Instant at) {
        kept.active(enrolment, at);
    }

    /** The standing as it was last computed; empty for an enrolment that does not exist. */
    public Optional<Standing> of(EnrolmentId enrolment) {
        return kept.of(enrolment);
    }
}
