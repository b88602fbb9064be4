package org.preceptor.web.roster;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.account.Person;
import org.preceptor.web.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets instructors teach cohorts and ends it, on record. */
@Service
class Teaching {

    private final JdbcTeaching teaching;
    private final AuditTrail trail;

    Teaching(JdbcTeaching teaching, AuditTrail trail) {
        this.teaching = teaching;
        this.trail = trail;
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
