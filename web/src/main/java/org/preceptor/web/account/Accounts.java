package org.preceptor.web.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.page.Faults;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds people one at a time and gives them the link by which they come in. */
@Service
class Accounts {

    private final JdbcPeople people;
    private final People all;
    private final CohortPlaces cohorts;
    private final InvitationLinks links;
    private final AuditTrail trail;

    Accounts(JdbcPeople people, People all, CohortPlaces cohorts, InvitationLinks links, AuditTrail trail) {
        this.people = people;
        this.all = all;
        this.cohorts = cohorts;
        this.links = links;
        this.trail = trail;
    }

    /**
     * Adds the person of a form that has no faults of its own, under the id that the form offers. The form of a person who
     * is there already may come back with another address; that is another person and gets another id.
     */
    @Transactional
    Adding add(PersonForm form, PersonId by) {
        PersonId offered = PersonId.of(form.id());
        String email = form.tidyEmail().value();
        Optional<Person> taken = people.find(List.of(email)).stream().findFirst();
        if (taken.isPresent()) {
            return taken(taken.get(), offered);
        }
        PersonId id = people.find(offered).isPresent() ? new PersonId(UUID.randomUUID()) : offered;
        all.add(List.of(new NewPerson(id, email, form.tidyName(), form.chosenRole())), by);
        if (!form.cohort().isEmpty()) {
            join(id, form.chosenRole(), CohortId.of(form.cohort()), by);
        }
        return new Adding.Added(id, invite(id, by));
    }

    /** Makes a new link for somebody who may sign in; empty for somebody who may not. */
    @Transactional
    Optional<Invitation> inviteAgain(PersonId id, PersonId by) {
        return people.hold(id).filter(Person::active).map(person -> invite(id, by));
    }

    private Invitation invite(PersonId id, PersonId by) {
        trail.record(by, "person invited", Person.subject(id), "A link to choose a password was made");
        return links.create(id);
    }

    private void join(PersonId id, Role role, CohortId cohort, PersonId by) {
        switch (role) {
            case TRAINEE -> cohorts.enrol(id, cohort, by);
            case INSTRUCTOR -> cohorts.teach(id, cohort, by);
            case ADMINISTRATOR -> throw new IllegalArgumentException("An administrator is in no cohort");
        }
    }

    private static Adding taken(Person holder, PersonId id) {
        return holder.id().equals(id)
                ? new Adding.AddedBefore(id)
                : new Adding.Refused(Faults.of(
                        "email",
                        "%s has this e-mail address already. Open their page instead, or use another one."
                                .formatted(holder.name())));
    }
}
