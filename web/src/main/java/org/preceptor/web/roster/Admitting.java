package org.preceptor.web.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.preceptor.web.account.NewPerson;
import org.preceptor.web.account.People;
import org.preceptor.web.account.Person;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.extension.RosterTimes;
import org.preceptor.web.roster.ImportPlan.TimeChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds everybody of a plan who is new, lets everybody join and gives the extra time of the list, on record. */
@Component
class Admitting {

    private final People people;
    private final Joining joining;
    private final RosterTimes times;
    private final AuditTrail trail;

    Admitting(People people, Joining joining, RosterTimes times, AuditTrail trail) {
        this.people = people;
        this.joining = joining;
        this.times = times;
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
        int extended = extend(plan.changes(), cohort, by);
        String detail = "%d people added, %d joined, extra time of %d".formatted(added.size(), joined, extended);
        trail.record(by, "list imported", Roster.subject(cohort), detail);
        return new ImportDraft.Outcome(added.size(), joined, extended);
    }

    private int extend(List<TimeChange> changes, CohortId cohort, PersonId by) {
        Map<String, Integer> percents =
                changes.stream().collect(Collectors.toMap(TimeChange::email, TimeChange::after));
        Map<PersonId, Integer> shares = people.find(percents.keySet()).stream()
                .collect(Collectors.toMap(Person::id, person -> percents.getOrDefault(person.email(), 0)));
        times.set(cohort, shares, by);
        return shares.size();
    }
}
