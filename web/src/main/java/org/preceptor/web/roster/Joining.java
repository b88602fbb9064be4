package org.preceptor.web.roster;

import java.util.List;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.account.Person;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.audit.Note;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts trainees into cohorts and takes them out, on record. */
@Service
class Joining {

    private final Enrolments enrolments;
    private final AuditTrail trail;

    Joining(Enrolments enrolments, AuditTrail trail) {
        this.enrolments = enrolments;
        this.trail = trail;
    }

    /** Enrols those who are not in the cohort yet and tells how many these were. */
    @Transactional
    int join(List<PersonId> people, CohortId cohort, PersonId by) {
        List<PersonId> joined = enrolments.enrolAll(people, cohort);
        List<Note> notes = joined.stream()
                .map(person -> new Note(Person.subject(person), Roster.subject(cohort)))
                .toList();
        trail.record(by, "trainee enrolled", notes);
        return joined.size();
    }

    /** False where the person was not in the cohort. */
    @Transactional
    boolean leave(PersonId person, CohortId cohort, PersonId by) {
        boolean left = enrolments.leave(person, cohort);
        if (left) {
            trail.record(by, "trainee left", Person.subject(person), Roster.subject(cohort));
        }
        return left;
    }
}
