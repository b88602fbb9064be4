package org.preceptor.web.extension;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.cohort.DueDays;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.PersonId;

/**
 * A cohort that the instructor teaches, as a whole or for one person in it.
 *
 * @param course the version that its new members take
 * @param archived since when nothing may be given any more; absent while the cohort is open
 * @param due the days that are set for the cohort
 */
record Group(
        CohortId cohort,
        String name,
        ContentHash course,
        @Nullable Instant archived,
        DueDays due,
        @Nullable One one) {

    /** The person that it is about. */
    record One(PersonId id, String name) {}

    @Nullable
    PersonId person() {
        return one == null ? null : one.id();
    }

    /** How the audit trail names whom it is about. */
    String subject() {
        return one == null ? "cohort:" + cohort : "person:" + one.id();
    }

    /** Where everything is listed that was given in the cohort. */
    String address() {
        return "/cohorts/%s/extensions".formatted(cohort);
    }

    /** Where an extension of a kind is given. */
    String address(ExtensionKind kind) {
        String form = "%s/%s".formatted(address(), kind.slug());
        return one == null ? form : "%s?person=%s".formatted(form, one.id());
    }
}
