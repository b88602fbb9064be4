package org.preceptor.web.reminder;

import java.util.List;
import org.preceptor.core.person.PersonId;

/**
 * What is written to one person, about all that they are to be reminded of.
 *
 * @param body without the way to stop reminders, which only the person gets to see
 * @param about what it reminds of
 */
record Letter(PersonId person, String name, String email, String subject, String body, List<Due> about) {

    Letter {
        about = List.copyOf(about);
    }
}
