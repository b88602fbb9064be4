package org.preceptor.web.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.preceptor.web.account.NewPerson;
import org.preceptor.web.account.People;
import org.preceptor.web.account.Person;
import org.preceptor.web.page.Fault;
import org.preceptor.web.page.Faults;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts one person into a cohort by their address: somebody known, or somebody new. */
@Service
class Admissions {

    private final People people;
    private final Joining joining;

    Admissions(People people, Joining joining) {
        this.people = people;
        this.joining = joining;
    }

    @Transactional
    Admission admit(MemberForm form, CohortId cohort, PersonId by) {
        Optional<Fault> unreadable = form.emailFault();
        if (unreadable.isPresent()) {
            return refused(unreadable.get());
        }
        return people.find(List.of(form.tidyEmail())).stream()
                .findFirst()
                .map(person -> admitKnown(person, cohort, by))
                .orElseGet(() -> admitNew(form, cohort, by));
    }

    private Admission admitKnown(Person person, CohortId cohort, PersonId by) {
        if (person.role() != Role.TRAINEE) {
            String role = person.role().words().toLowerCase(Locale.UK);
            return refused(new Fault(
                    "email",
                    "%s is an %s, and only trainees join a cohort. Use another address."
                            .formatted(person.name(), role)));
        }
        if (!person.active()) {
            return refused(new Fault(
                    "email", "%s is deactivated. Activate them on their page first.".formatted(person.name())));
        }
        return joining.join(List.of(person.id()), cohort, by) == 0
                ? new Admission.In("%s is in this cohort already.".formatted(person.name()))
                : new Admission.In("%s joined.".formatted(person.name()));
    }

    private Admission admitNew(MemberForm form, CohortId cohort, PersonId by) {
        Optional<Fault> unnamed = form.nameFault();
        if (unnamed.isPresent()) {
            return refused(unnamed.get());
        }
        PersonId id = new PersonId(UUID.randomUUID());
        people.add(List.of(new NewPerson(id, form.tidyEmail(), form.tidyName(), Role.TRAINEE)), by);
        joining.join(List.of(id), cohort, by);
        return new Admission.In(
                "%s was added and joined. Open their page to make the link by which they choose a password."
                        .formatted(form.tidyName()));
    }

    private static Admission refused(Fault fault) {
        return new Admission.Refused(new Faults(List.of(fault)));
    }
}
