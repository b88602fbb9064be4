package org.preceptor.web.roster;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.credential.CertificateTerm;

/**
 * A cohort as the administrator sees it, with the number of people in it.
 *
 * @param course the title of the version that new members take
 * @param archived since when nothing about it changes any more; absent while it is open
 */
public record Roster(
        CohortId id,
        String name,
        Dates dates,
        String course,
        int members,
        int instructors,
        @Nullable Instant archived) {

    /**
     * When a cohort begins and by when it should have passed, as far as these are set.
     *
     * @param term how long certificates issued from now on are valid; absent for those without an end
     */
    public record Dates(
            @Nullable LocalDate starts,
            @Nullable LocalDate due,
            @Nullable CertificateTerm term) {}

    /** How the audit trail names this cohort. */
    public String subject() {
        return subject(id);
    }

    /** How the audit trail names a cohort, such as {@code cohort:0198…}. */
    static String subject(CohortId id) {
        return "cohort:" + id;
    }

    String address() {
        return address(id);
    }

    static String address(CohortId id) {
        return "/admin/cohorts/" + id;
    }
}
