package org.preceptor.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeSpentTests {

    static final Instant NINE = Instant.parse("2026-10-05T09:00:00Z");

    @Test
    void aLongPauseCountsTenMinutes() {
        assertThat(TimeSpent.of(List.of(NINE.plusSeconds(7_200), NINE, NINE.plusSeconds(240))))
                .isEqualTo(Duration.ofMinutes(14));
    }

    @Test
    void oneTraceIsNoTime() {
        assertThat(TimeSpent.of(List.of())).isZero();
        assertThat(TimeSpent.of(List.of(NINE))).isZero();
    }
}
