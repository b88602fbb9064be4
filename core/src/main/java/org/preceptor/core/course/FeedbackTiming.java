package org.preceptor.core.course;

/** When an assessment shows keys and rationales. */
public enum FeedbackTiming {
    /** Never: only the mark and the result per objective. */
    SCORE_ONLY,
    /** Once the trainee has passed or has no attempt left; until then as {@link #SCORE_ONLY}. */
    AFTER_PASS_OR_LAST,
    /** For each item as soon as it is answered. */
    AT_ONCE
}
