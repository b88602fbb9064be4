package org.preceptor.web.security;

import java.util.Set;
import org.preceptor.core.person.Role;

/** Who may ask for a route. */
public sealed interface Audience {

    /** Anybody, signed in or not. */
    record Everyone() implements Audience {}

    /** Anybody who is signed in. */
    record SignedIn() implements Audience {}

    /** People of certain roles. */
    record Having(Set<Role> roles) implements Audience {

        public Having {
            roles = Set.copyOf(roles);
        }
    }

    /** Whether people of a role are among this audience. */
    default boolean includes(Role role) {
        return switch (this) {
            case Everyone() -> true;
            case SignedIn() -> true;
            case Having(Set<Role> roles) -> roles.contains(role);
        };
    }
}
