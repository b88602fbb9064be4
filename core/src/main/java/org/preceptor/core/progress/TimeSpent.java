package org.preceptor.core.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long somebody was at work, as far as the traces they left can tell. */
public final class TimeSpent {

    /** The longest pause between two traces that counts as work in full. */
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private TimeSpent() {}

    /**
     * The time from each trace to the next, of which at most {@link #LONGEST_PAUSE} counts: traces at 9:00, 9:04 and 11:00 make 14
     * minutes. The moments stand in any order.
     */
    public static Duration of(List<Instant> traces) {
        List<Instant> moments = traces.stream().sorted().toList();
        Duration sum = Duration.ZERO;
        for (int i = 1; i < moments.size(); i++) {
            Duration pause = Duration.between(moments.get(i - 1), moments.get(i));
            sum = sum.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        }
        return sum;
    }
}
