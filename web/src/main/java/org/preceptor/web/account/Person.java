package org.preceptor.web.account;

import java.time.Instant;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;

/**
 * Anybody who may sign in, as the administrator sees them.
 *
 * @param entered whether they have chosen a password, so that they can sign in without a new link
 */
public record Person(
        PersonId id,
        String email,
        String name,
        Role role,
        boolean active,
        boolean simulated,
        boolean entered,
        Instant createdAt) {

    /** How the audit trail names this person. */
    public String subject() {
        return subject(id);
    }

    /** How the audit trail names a person, such as {@code person:0198…}. */
    public static String subject(PersonId id) {
        return "person:" + id;
    }
}
