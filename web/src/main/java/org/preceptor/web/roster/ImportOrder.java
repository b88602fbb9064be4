package org.preceptor.web.roster;

import java.util.UUID;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;

/** Which checked list is to be imported, into which cohort and by whom. */
record ImportOrder(UUID draft, CohortId cohort, PersonId by) {}
