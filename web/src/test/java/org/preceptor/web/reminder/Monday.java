package org.preceptor.web.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;

/** A clock that stands at ten on a Monday morning until a test sets it. */
@Primary
class Monday extends Clock {

    static final Instant MORNING = Instant.parse("2026-11-23T10:00:00Z");

    private volatile Instant now = MORNING;

    void set(Instant moment) {
        now = moment;
    }

    void forward(Duration time) {
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
        return Clock.fixed(now, zone);
    }
}
