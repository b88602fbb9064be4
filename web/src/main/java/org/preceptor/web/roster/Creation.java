package org.preceptor.web.roster;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.page.Faults;

/** What came of a form that creates or changes a cohort. */
sealed interface Creation {

    /** The cohort is as the form says. */
    record Done(CohortId id) implements Creation {}

    /** Nothing was changed. */
    record Refused(Faults faults) implements Creation {

        static Refused nameTaken() {
            return new Refused(Faults.of("name", "There is a cohort of this name already. Choose another name."));
        }
    }
}
