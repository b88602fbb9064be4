package org.preceptor.web.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.person.PersonId;

/** The people who may sign in. */
interface Members {

    /** Finds whoever is active and has this e-mail address, whatever its case and the blanks around it. */
    Optional<Known> find(String email);

    Optional<Known> find(PersonId id);

    /** Keeps the hash of a new password. */
    void changePassword(PersonId id, String hash);

    /** Keeps a stronger hash of the same password, unless the password was changed meanwhile. */
    void strengthenPassword(PersonId id, String weaker, String stronger);

    /** A member with the hash of their password, which is absent while they were only invited. */
    record Known(Member member, @Nullable String passwordHash) {}
}
