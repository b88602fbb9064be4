package org.preceptor.web.security;

import java.util.Optional;
import org.preceptor.core.person.PersonId;

/** The one-time links that can still be used. */
interface OpenLinks {

    /** Whose link this is; nobody's once it is used or expired. Looking does not use it. */
    Optional<PersonId> holder(Secret token);

    /** Uses a link up; of those who try at the same time one succeeds. */
    boolean use(Secret token);
}
