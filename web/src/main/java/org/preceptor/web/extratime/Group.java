package org.preceptor.web.extratime;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.PersonId;

/** A cohort that the instructor teaches, as a whole or for one person in it. */
record Group(
        CohortId cohort,
        String name,
        ContentHash course,
        @Nullable One one) {

    /** The person that it is about. */
    record One(PersonId id, String name) {}

    @Nullable
    PersonId person() {
        return one == null ? null : one.id();
    }
}
