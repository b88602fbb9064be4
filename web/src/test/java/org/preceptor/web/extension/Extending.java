package org.preceptor.web.extension;

import java.time.Instant;
import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.cohort.Extension;
import org.preceptor.core.person.PersonId;

/** An instructor who gives a trainee more in a test. */
public class Extending {

    private final Granting granting;

    Extending(Granting granting) {
        this.granting = granting;
    }

    public void byMinutes(int minutes, CohortId cohort, PersonId trainee, PersonId instructor) {
        give(new Extension.MoreTime(new ExtraTime(0, minutes)), cohort, trainee, instructor);
    }

    /** Gives one more attempt at the final, without a pause. */
    public void byAnAttempt(CohortId cohort, PersonId trainee, PersonId instructor) {
        give(new Extension.MoreAttempts(1, true), cohort, trainee, instructor);
    }

    private void give(Extension extension, CohortId cohort, PersonId trainee, PersonId instructor) {
        Group group = granting.group(cohort, trainee, instructor).orElseThrow();
        granting.give(group, new Grant(extension, "A test", (Instant) null), instructor);
    }
}
