package org.preceptor.core.adjustment;

import java.util.List;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.EnrolmentId;

/** All adjustments that were signed; each holds for the attempts of certain cohorts. */
public interface Adjustments {

    /** Those in force for the attempts of an enrolment. */
    InForce inForce(EnrolmentId enrolment);

    /** Those in force for a cohort. */
    InForce inForce(CohortId cohort);

    /**
     * Those of an enrolment, and none is signed for the enrolment's cohort until the surrounding transaction ends: an attempt that ends
     * in it is either marked with an adjustment or among those that the adjustment finds. Belongs before the enrolment itself
     * is held, which signing does last.
     */
    InForce hold(EnrolmentId enrolment);

    /** The results that adjustments gave an attempt, in the order of time. */
    List<Given> givenTo(AttemptId attempt);
}
