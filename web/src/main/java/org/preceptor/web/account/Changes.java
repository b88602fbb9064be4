package org.preceptor.web.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.security.MemberSessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes people and lets them in or keeps them out.
 *
 * <p>There is always an active administrator: whoever would take the last one away holds all of them first.
 */
@Service
class Changes {

    private static final String LAST =
            "%s is the only active administrator. Make somebody else an administrator first.";

    private final JdbcPeople people;
    private final CohortPlaces cohorts;
    private final MemberSessions sessions;
    private final AuditTrail trail;

    Changes(JdbcPeople people, CohortPlaces cohorts, MemberSessions sessions, AuditTrail trail) {
        this.people = people;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.trail = trail;
    }

    /** Changes name and role; empty where there is no such person. A new role ends the person's sessions. */
    @Transactional
    Optional<Change> change(PersonId id, String name, Role role, PersonId by) {
        List<PersonId> administrators = people.holdAdministrators();
        return people.hold(id).map(person -> {
            if (person.name().equals(name) && person.role() == role) {
                return new Change.Made("There was nothing to change.");
            }
            if (role != Role.ADMINISTRATOR && administrators.equals(List.of(id))) {
                return Change.Refused.because("role", LAST.formatted(person.name()));
            }
            people.change(id, name, role);
            if (!person.name().equals(name)) {
                trail.record(by, "person renamed", person.subject(), "From %s to %s".formatted(person.name(), name));
            }
            if (person.role() != role) {
                turn(person, role, by);
            }
            return new Change.Made("The changes to %s were saved.".formatted(name));
        });
    }

    /** Keeps a person out; empty where there is no such person. */
    @Transactional
    Optional<Change> deactivate(PersonId id, PersonId by) {
        List<PersonId> administrators = people.holdAdministrators();
        return people.hold(id).map(person -> {
            if (!person.active()) {
                return new Change.Made("%s was deactivated already.".formatted(person.name()));
            }
            if (id.equals(by)) {
                return Change.Refused.because("state", "You cannot deactivate yourself. Ask another administrator.");
            }
            if (administrators.equals(List.of(id))) {
                return Change.Refused.because("state", LAST.formatted(person.name()));
            }
            people.activate(id, false);
            sessions.end(person.email());
            trail.record(by, "person deactivated", person.subject(), person.name() + " cannot sign in any more");
            return new Change.Made("%s cannot sign in any more. Everything they did is kept.".formatted(person.name()));
        });
    }

    /** Lets a person in again; empty where there is no such person. */
    @Transactional
    Optional<Change> activate(PersonId id, PersonId by) {
        return people.hold(id).map(person -> {
            if (person.active()) {
                return new Change.Made("%s was active already.".formatted(person.name()));
            }
            people.activate(id, true);
            trail.record(by, "person activated", person.subject(), person.name() + " can sign in again");
            return new Change.Made("%s can sign in again.".formatted(person.name()));
        });
    }

    private void turn(Person person, Role role, PersonId by) {
        if (person.role() == Role.INSTRUCTOR) {
            cohorts.endTeaching(person.id(), by);
        }
        sessions.end(person.email());
        String detail = "From %s to %s".formatted(words(person.role()), words(role));
        trail.record(by, "role changed", person.subject(), detail);
    }

    private static String words(Role role) {
        return role.words().toLowerCase(Locale.UK);
    }
}
