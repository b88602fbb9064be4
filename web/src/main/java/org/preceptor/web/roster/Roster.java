package org.preceptor.web.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;

/** A cohort as the administrator sees it, with the number of people in it. */
public record Roster(CohortId id, String name, @Nullable LocalDate due, String course, int members, int instructors) {

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
