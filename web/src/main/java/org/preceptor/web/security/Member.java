package org.preceptor.web.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;
import org.preceptor.web.page.Named;

/** The signed-in person, as kept in the session; controllers take it as {@code @AuthenticationPrincipal Member}. */
public record Member(UUID uuid, String email, String displayName, Role role) implements Principal, Named, Serializable {

    public PersonId id() {
        return new PersonId(uuid);
    }

    /** The e-mail address, by which sessions are found. */
    @Override
    public String getName() {
        return email;
    }
}
