package org.preceptor.web.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of the record, as it is read: who did what to what, when, and what changed. */
record AuditEntry(long id, Instant at, Thing actor, String action, Thing subject, Thing detail) {

    /** A person or a cohort with its name of today, or any other words without one. */
    record Thing(String reference, @Nullable String name) {

        private static final String PERSON = "person:";
        private static final String COHORT = "cohort:";

        String words() {
            return name == null ? reference : name;
        }

        /** Where its page is; absent for what has none. */
        @Nullable
        String address() {
            if (name == null) {
                return null;
            }
            return reference.startsWith(PERSON)
                    ? "/admin/people/" + reference.substring(PERSON.length())
                    : "/admin/cohorts/" + reference.substring(COHORT.length());
        }
    }
}
