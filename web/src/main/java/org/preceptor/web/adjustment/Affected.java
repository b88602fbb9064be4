package org.preceptor.web.adjustment;

import org.preceptor.core.adjustment.Result;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;

/**
 * An ended attempt that asked an item version.
 *
 * @param result the one it has now
 */
record Affected(
        AttemptId attempt,
        EnrolmentId enrolment,
        PersonId person,
        CohortId cohort,
        ContentHash course,
        AssessmentKind kind,
        Result result) {}
