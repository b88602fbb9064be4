package org.preceptor.core.assessment;

import java.util.List;
import org.preceptor.core.course.AssessmentPlan;

/** What of an ended attempt may be shown. */
public enum Disclosure {
    /** The mark and the result per objective; no key, no rationale and not which answers were right. */
    SCORE,
    /** Everything: each item with the own answer, the key and the rationales. */
    EVERYTHING;

    /** Decides from the plan, what was given beyond it and all outcomes of the assessment so far. */
    public static Disclosure of(AssessmentPlan plan, List<Outcome> outcomes, ExtraAttempts extra) {
        return switch (plan.feedback()) {
            case SCORE_ONLY -> SCORE;
            case AT_ONCE -> EVERYTHING;
            case AFTER_PASS_OR_LAST ->
                outcomes.stream().anyMatch(Outcome::passed) || RetakePolicy.attemptsLeft(plan, outcomes, extra) == 0
                        ? EVERYTHING
                        : SCORE;
        };
    }
}
