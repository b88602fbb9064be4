package org.preceptor.core.assessment;

import java.time.Duration;

/** Time that somebody has beyond a limit: a share of the limit in per cent, and minutes. */
public record ExtraTime(int percent, int minutes) {

    public static final ExtraTime NONE = new ExtraTime(0, 0);

    public ExtraTime {
        if (percent < 0 || minutes < 0) {
            throw new IllegalArgumentException("Extra time of %d%% and %d minutes is none".formatted(percent, minutes));
        }
    }

    /** How much longer a limit becomes: 25% and 5 minutes beyond an hour are 20 minutes. */
    public Duration beyond(Duration limit) {
        return limit.multipliedBy(percent).dividedBy(100).plusMinutes(minutes);
    }
}
