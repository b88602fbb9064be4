package org.preceptor.web.security;

import java.time.Duration;
import java.util.Optional;

/** Counts failed attempts on every node together and says how long the next one has to wait. */
interface Throttle {

    /** How long attempts in a bucket still wait, if they do; counts nothing. */
    Optional<Duration> remaining(Bucket bucket);

    /**
     * Counts a failure before the attempt is made, so that many at once cannot slip through together.
     *
     * @return how long to wait instead; empty when the attempt may be made, to be {@link #forgive forgiven} if it succeeds
     */
    Optional<Duration> claim(Bucket bucket);

    /** Counts a failure. */
    void count(Bucket bucket);

    /** Takes back one claimed failure and the wait it brought. */
    void forgive(Bucket bucket);
}
