package org.preceptor.web.account;

import java.util.List;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.audit.Note;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one-time links for many people at once, on record; links made for them before stop working. */
@Service
public class Invitations {

    /** Somebody and the link that was made for them. */
    public record Invited(Person person, Invitation invitation) {}

    private final InvitationLinks links;
    private final AuditTrail trail;

    Invitations(InvitationLinks links, AuditTrail trail) {
        this.links = links;
        this.trail = trail;
    }

    @Transactional
    public List<Invited> invite(List<Person> people, PersonId by) {
        trail.record(
                by, "person invited", people.stream().map(Invitations::note).toList());
        return people.stream()
                .map(person -> new Invited(person, links.create(person.id())))
                .toList();
    }

    static Note note(Person person) {
        return new Note(person.subject(), "A link to choose a password was made");
    }
}
