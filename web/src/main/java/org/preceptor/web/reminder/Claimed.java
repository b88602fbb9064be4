package org.preceptor.web.reminder;

import org.preceptor.core.person.PersonId;

/**
 * A letter that this node alone may send for some minutes.
 *
 * @param number the how manieth try it is; whoever claims it later has a higher one
 */
record Claimed(ReminderId id, int number, PersonId person, String name, String email, String subject, String body) {}
