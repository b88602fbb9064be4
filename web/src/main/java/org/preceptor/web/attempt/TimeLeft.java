package org.preceptor.web.attempt;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.attempt.Attempt;
import org.preceptor.web.page.Times;

/**
 * What is left of an attempt's time.
 *
 * @param ends when the attempt ends, in words, for a page without scripts
 * @param seconds how long that is from now; the script counts from here, so that the reader's own clock may be wrong
 * @param grace for how many seconds more answers on their way are taken
 */
public record TimeLeft(String ends, long seconds, long grace) {

    static @Nullable TimeLeft of(Attempt attempt, Times times) {
        Instant deadline = attempt.deadline();
        if (deadline == null || !attempt.isOpen()) {
            return null;
        }
        long seconds = Math.max(0, Duration.between(times.now(), deadline).toSeconds());
        return new TimeLeft(times.minute(deadline), seconds, Attempt.GRACE.toSeconds());
    }
}
