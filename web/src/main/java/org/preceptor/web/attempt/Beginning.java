package org.preceptor.web.attempt;

import org.preceptor.core.assessment.Permission;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.progress.Step;

/** What came of asking to begin an assessment. */
public sealed interface Beginning {

    /** The attempt is open, from now or from before. */
    record Begun(AttemptId attempt) implements Beginning {}

    /** An earlier step comes first. */
    record StepLocked(Step opensAfter) implements Beginning {}

    /** The rules of retakes do not allow an attempt now. */
    record NotPermitted(Permission reason) implements Beginning {}
}
