package org.preceptor.web.roster;

import org.preceptor.web.page.Faults;

/** What came of a form that puts somebody into a cohort. */
sealed interface Admission {

    /** They are in the cohort; the sentence says what was done. */
    record In(String sentence) implements Admission {}

    /** They are not, and nothing was changed. */
    record Refused(Faults faults) implements Admission {}
}
