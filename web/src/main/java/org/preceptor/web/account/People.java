package org.preceptor.web.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.audit.Note;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who may sign in, for the features that look people up by their address or add many at once. */
@Service
public class People {

    private final JdbcPeople people;
    private final AuditTrail trail;

    People(JdbcPeople people, AuditTrail trail) {
        this.people = people;
        this.trail = trail;
    }

    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    /** Those of the addresses, in small letters, that somebody has. */
    public List<Person> find(Collection<String> emails) {
        return people.find(emails);
    }

    /** Adds people without a password; throws {@link AddedMeanwhile} where somebody has one of the addresses by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<NewPerson> added, PersonId by) {
        if (people.add(added) < added.size()) {
            throw new AddedMeanwhile();
        }
        trail.record(by, "person added", added.stream().map(People::note).toList());
    }

    private static Note note(NewPerson person) {
        return new Note(
                Person.subject(person.id()),
                "%s, %s, %s"
                        .formatted(person.name(), person.email(), person.role().words()));
    }
}
