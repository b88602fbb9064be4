package org.preceptor.web.export;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.person.EnrolmentId;

/**
 * An answer of a submitted attempt as it is kept.
 *
 * @param number the how manieth attempt at this assessment it was
 * @param values what was answered; none for a blank
 * @param confidence in per cent, where one was stated
 * @param savedAt when the answer was last saved; absent where nothing was ever answered
 */
record ResponseRow(
        EnrolmentId enrolment,
        AttemptId attempt,
        ContentHash course,
        String kind,
        @Nullable String lesson,
        @Nullable String form,
        int number,
        int position,
        String item,
        ContentHash hash,
        List<String> values,
        @Nullable Integer confidence,
        Instant startedAt,
        @Nullable Instant savedAt,
        Instant submittedAt) {

    ResponseRow {
        values = List.copyOf(values);
    }
}
