package org.preceptor.web.cohort;

import java.util.List;
import java.util.Optional;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.progress.Standing;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.progress.Standings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an instructor sees of one trainee; that they looked is put on record. */
@Service
class TraineeReview {

    private final JdbcTaughtCohorts cohorts;
    private final JdbcRoll people;
    private final JdbcTraineeHistory histories;
    private final Standings standings;
    private final AuditTrail audit;

    TraineeReview(
            JdbcTaughtCohorts cohorts,
            JdbcRoll people,
            JdbcTraineeHistory histories,
            Standings standings,
            AuditTrail audit) {
        this.cohorts = cohorts;
        this.people = people;
        this.histories = histories;
        this.standings = standings;
        this.audit = audit;
    }

    /** Empty where the cohort is not the instructor's or the trainee is not in it. */
    @Transactional
    Optional<Dossier> look(PersonId instructor, CohortId cohort, PersonId trainee) {
        return cohorts.find(instructor, cohort)
                .flatMap(taught -> people.find(cohort, trainee).map(found -> {
                    audit.record(instructor, "trainee viewed", "person:" + trainee, "in cohort " + taught.name());
                    return dossier(taught, found);
                }));
    }

    private Dossier dossier(Cohort cohort, Trainee trainee) {
        Standing standing = standings.of(trainee.enrolment()).orElseGet(() -> new Standing(List.of()));
        return new Dossier(cohort, trainee, standing, histories.of(trainee.enrolment()));
    }
}
