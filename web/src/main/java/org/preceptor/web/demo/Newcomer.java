package org.preceptor.web.demo;

import org.preceptor.core.person.PersonId;
import org.preceptor.web.roster.Membership;

/** A simulated trainee on the day on which they are enrolled. */
record Newcomer(PersonId id, String email, String name, Membership place) {}
