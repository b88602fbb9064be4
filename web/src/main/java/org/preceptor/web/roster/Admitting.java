package org.preceptor.web.roster;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.preceptor.web.account.NewPerson;
import org.preceptor.web.account.People;
import org.preceptor.web.account.Person;
import org.preceptor.web.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds everybody of a plan who is new and lets everybody join, on record. */
@Component
class Admitting {

    private final People people;
    private final Joining joining;
    private final AuditTrail trail;

    Admitting(People people, Joining joining, AuditTrail trail) {
        this.people = people;
        this.joining = joining;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public ImportDraft.Outcome admit(ImportPlan plan, CohortId cohort, PersonId by) {
        List<NewPerson> added = plan.newcomers().stream()
                .map(one -> new NewPerson(new PersonId(UUID.randomUUID()), one.email(), one.name(), Role.TRAINEE))
                .toList();
        people.add(added, by);
        List<PersonId> all = Stream.concat(
                        added.stream().map(NewPerson::id),
                        plan.joining().stream().map(Person::id))
                .toList();
        int joined = joining.join(all, cohort, by);
        String detail = "%d people added, %d joined".formatted(added.size(), joined);
        trail.record(by, "list imported", Roster.subject(cohort), detail);
        return new ImportDraft.Outcome(added.size(), joined);
    }
}
