package org.preceptor.web.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.ItemId;
import org.preceptor.core.person.PersonId;

/** A report as it was made, with what came of it. */
record Report(
        ReportId id,
        About about,
        By by,
        ReportReason reason,
        String words,
        Instant at,
        ReportState state,
        @Nullable Reply reply) {

    /** The question in its exact words, and the answer that it had at that moment. */
    record About(
            AttemptId attempt,
            AssessmentKind kind,
            int position,
            ContentHash course,
            ItemId item,
            ContentHash hash,
            List<String> answer) {}

    /**
     * Who reported it.
     *
     * @param enrolled whether they are in the cohort still
     */
    record By(PersonId id, String name, boolean enrolled) {}

    /** The decision in words. */
    record Reply(String words, String by, Instant at) {}
}
