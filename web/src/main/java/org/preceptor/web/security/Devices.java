package org.preceptor.web.security;

import java.util.Optional;
import org.preceptor.core.person.PersonId;

/** The browsers in which people have signed in before. */
interface Devices {

    /** Whether a person has signed in with this device in the past year; asked in the same way for people who do not exist. */
    boolean knows(Secret device, String email);

    /** Knows a device under a new secret from now on, for whoever it was known to and for this person too. */
    Secret remember(PersonId person, Optional<Secret> device);
}
