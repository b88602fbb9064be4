package org.preceptor.web.insight;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.statistics.AttemptChoice;
import org.preceptor.web.page.Pages;

/**
 * What of a cohort's figures is asked for, as an address carries it; anything may be missing or nonsense.
 *
 * @param with the other cohort to compare with
 * @param page of a list, from 1
 */
record InsightForm(
        @Nullable String attempts,
        @Nullable String assessment,
        @Nullable String objective,
        @Nullable String with,
        @Nullable String page) {

    /** First attempts, unless the address names others. */
    AttemptChoice choice() {
        return Choices.attempts(attempts);
    }

    Optional<AssessmentKind> kind() {
        return Optional.ofNullable(assessment).flatMap(AssessmentKind::find);
    }

    /** The number of a page; the first where the address names none. */
    int number() {
        return Pages.number(page);
    }
}
