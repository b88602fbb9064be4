package org.preceptor.web.account;

import org.preceptor.core.person.PersonId;
import org.preceptor.core.person.Role;

/** A person about to be added, under the id that they will keep; name and address have been checked. */
public record NewPerson(PersonId id, String email, String name, Role role) {}
