package org.preceptor.web.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved forward; only the start of another life takes it back. */
final class SimulatedClock extends Clock {

    private Instant now;

    SimulatedClock(Instant now) {
        this.now = now;
    }

    /** Takes the clock to where another life begins. */
    void restart(Instant moment) {
        now = moment;
    }

    /** Moves to a moment that is still to come; a moment that has passed changes nothing. */
    void advanceTo(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
