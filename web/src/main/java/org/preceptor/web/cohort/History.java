package org.preceptor.web.cohort;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.LessonSlug;
import org.preceptor.core.credential.Validity;

/**
 * What somebody has done in an enrolment.
 *
 * @param attempts how many attempts there are in all
 * @param sittings the attempts in the order of time; of very many checks the latest
 * @param evaluatedAt when they answered the evaluation
 */
record History(
        int attempts,
        List<Sitting> sittings,
        List<Opening> openings,
        @Nullable Instant evaluatedAt,
        @Nullable Attestation certificate) {

    /** When a lesson was first opened. */
    record Opening(LessonSlug lesson, Instant at) {}

    /** The certificate, by the code that anyone can verify. */
    record Attestation(String code, Instant issuedAt, Validity validity) {}

    History {
        sittings = List.copyOf(sittings);
        openings = List.copyOf(openings);
    }
}
