package org.preceptor.web.extratime;

import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;

/** An instructor who gives a trainee more time in a test. */
public class Extending {

    private final ExtraTimes extra;

    Extending(ExtraTimes extra) {
        this.extra = extra;
    }

    public void byMinutes(int minutes, CohortId cohort, PersonId trainee, PersonId instructor) {
        Group group = extra.group(cohort, trainee, instructor).orElseThrow();
        extra.give(group, new Grant(new ExtraTime(0, minutes), "A test", null), instructor);
    }
}
