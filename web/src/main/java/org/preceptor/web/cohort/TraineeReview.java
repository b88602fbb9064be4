package org.preceptor.web.cohort;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.attempt.Paper;
import org.preceptor.web.attempt.Papers;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.page.Archived;
import org.preceptor.web.roster.Teaching;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an instructor sees and writes of one trainee; that they looked is put on record, and the trainee sees it. */
@Service
class TraineeReview {

    private final Teaching teaching;
    private final JdbcRoll people;
    private final Dossiers dossiers;
    private final Papers papers;
    private final Traces traces;

    /** Where it is put on record that somebody looked or wrote. */
    @Component
    record Traces(JdbcLooks looks, JdbcNotes notes, AuditTrail audit, Clock clock) {}

    /** A trainee of a cohort that who asks teaches. */
    private record Found(Cohort cohort, Trainee trainee) {}

    /** An ended attempt with whose it is. */
    record Read(Cohort cohort, Trainee trainee, Paper paper) {}

    TraineeReview(Teaching teaching, JdbcRoll people, Dossiers dossiers, Papers papers, Traces traces) {
        this.teaching = teaching;
        this.people = people;
        this.dossiers = dossiers;
        this.papers = papers;
        this.traces = traces;
    }

    /** Empty where the cohort is not the instructor's or the trainee is not in it. */
    @Transactional
    Optional<Dossier> look(PersonId instructor, CohortId cohort, PersonId trainee) {
        return find(instructor, cohort, trainee).map(found -> {
            looked(instructor, found);
            return dossiers.of(found.cohort(), found.trainee());
        });
    }

    /** An attempt that has ended, with its answers and keys; empty for any other. */
    @Transactional
    Optional<Read> read(PersonId instructor, CohortId cohort, PersonId trainee, AttemptId attempt) {
        return find(instructor, cohort, trainee)
                .flatMap(found -> papers.of(attempt, trainee)
                        .filter(paper ->
                                paper.enrolment().equals(found.trainee().enrolment()))
                        .map(paper -> {
                            looked(instructor, found);
                            return new Read(found.cohort(), found.trainee(), paper);
                        }));
    }

    /** Adds a note about a trainee; empty where the cohort is not the instructor's or the trainee is not in it. */
    @Transactional
    Optional<Trainee> write(PersonId instructor, CohortId cohort, PersonId trainee, String words) {
        return find(instructor, cohort, trainee).map(found -> {
            Instant now = traces.clock().instant();
            if (!traces.notes().add(found.trainee().enrolment(), instructor, words, now)) {
                throw new Archived("Cohort %s is archived".formatted(cohort));
            }
            traces.audit()
                    .record(
                            instructor,
                            "note written",
                            "person:" + trainee,
                            "in cohort " + found.cohort().name());
            return found.trainee();
        });
    }

    private Optional<Found> find(PersonId instructor, CohortId cohort, PersonId trainee) {
        return teaching.find(instructor, cohort)
                .flatMap(taught -> people.find(cohort, trainee).map(found -> new Found(taught, found)));
    }

    private void looked(PersonId instructor, Found found) {
        Trainee trainee = found.trainee();
        if (traces.looks().add(trainee.enrolment(), instructor, traces.clock().instant())) {
            traces.audit()
                    .record(
                            instructor,
                            "trainee viewed",
                            "person:" + trainee.person(),
                            "in cohort " + found.cohort().name());
        }
    }
}
