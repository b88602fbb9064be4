package org.preceptor.web.account;

import org.preceptor.core.person.PersonId;
import org.preceptor.web.page.Faults;

/** What came of a form that adds a person. */
sealed interface Adding {

    /** The person is there now and has a link to choose a password by. */
    record Added(PersonId id, Invitation invitation) implements Adding {}

    /** The same form had come before; nothing was added again. */
    record AddedBefore(PersonId id) implements Adding {}

    /** Nothing was added. */
    record Refused(Faults faults) implements Adding {}
}
