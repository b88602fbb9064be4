package org.preceptor.web.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final int AT_ONCE = 250;

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

    /** Tells after every few hundred how many have joined, while nothing of it can be seen by others yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ImportDraft.Outcome admit(ImportPlan plan, ImportOrder order, Consumer<ImportRun.Progress> watcher) {
        List<NewPerson> added = plan.newcomers().stream()
                .map(one -> new NewPerson(new PersonId(UUID.randomUUID()), one.email(), one.name(), Role.TRAINEE))
                .toList();
        List<PersonId> all = Stream.concat(
                        added.stream().map(NewPerson::id),
                        plan.joining().stream().map(Person::id))
                .toList();
        int joined = 0;
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, all.size());
            people.add(added.subList(Math.min(from, added.size()), Math.min(to, added.size())), order.by());
            joined += joining.join(all.subList(from, to), order.cohort(), order.by());
            watcher.accept(new ImportRun.Progress(to, all.size()));
        }
        int extended = extend(plan.changes(), order);
        String detail = "%d people added, %d joined, extra time of %d".formatted(added.size(), joined, extended);
        trail.record(order.by(), "list imported", Roster.subject(order.cohort()), detail);
        return new ImportDraft.Outcome(added.size(), joined, extended);
    }

    private int extend(List<TimeChange> changes, ImportOrder order) {
        Map<String, Integer> percents =
                changes.stream().collect(Collectors.toMap(TimeChange::email, TimeChange::after));
        Map<PersonId, Integer> shares = people.find(percents.keySet()).stream()
                .collect(Collectors.toMap(Person::id, person -> percents.getOrDefault(person.email(), 0)));
        times.set(order.cohort(), shares, order.by());
        return shares.size();
    }
}
