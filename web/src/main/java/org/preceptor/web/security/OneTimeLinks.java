package org.preceptor.web.security;

import java.time.Duration;
import org.preceptor.core.person.PersonId;

/** Links by which a person chooses a password once. */
public interface OneTimeLinks {

    /**
     * Makes a link and tells its path, such as {@code /welcome/{token}}; the person's earlier links stop working.
     *
     * <p>Within a transaction it is made together with what else that does. The path is never told again.
     */
    String create(PersonId person, Duration lifetime);
}
