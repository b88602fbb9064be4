package org.preceptor.web.roster;

import java.util.Optional;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.account.Person;
import org.preceptor.web.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who teaches which cohort: begins it and ends it, on record, and finds cohorts for those who teach them. */
@Service
public class Teaching {

    private final JdbcTeaching teaching;
    private final AuditTrail trail;

    Teaching(JdbcTeaching teaching, AuditTrail trail) {
        this.teaching = teaching;
        this.trail = trail;
    }

    /** The cohort with this id, if this person teaches it now; to everybody else it does not exist. */
    public Optional<Cohort> find(PersonId instructor, CohortId id) {
        return teaching.find(instructor, id);
    }

    /** False where the person is no active instructor or teaches the cohort already. */
    @Transactional
    boolean begin(PersonId person, CohortId cohort, PersonId by) {
        boolean begun = teaching.add(cohort, person);
        if (begun) {
            trail.record(by, "instructor added", Roster.subject(cohort), Person.subject(person));
        }
        return begun;
    }

    /** False where the person did not teach the cohort. */
    @Transactional
    boolean end(PersonId person, CohortId cohort, PersonId by) {
        boolean ended = teaching.remove(cohort, person);
        if (ended) {
            trail.record(by, "instructor removed", Roster.subject(cohort), Person.subject(person));
        }
        return ended;
    }

    @Transactional
    void endAll(PersonId person, PersonId by) {
        for (CohortId cohort : teaching.removeAll(person)) {
            trail.record(by, "instructor removed", Roster.subject(cohort), Person.subject(person));
        }
    }
}
