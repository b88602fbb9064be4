package org.preceptor.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23T07:59:59, true",
        "2026-11-23T08:00:00, false",
        "2026-11-23T19:59:59, false",
        "2026-11-23T20:00:00, true",
        "2026-11-24T00:00:00, true",
        "2026-11-20T12:00:00, false",
        "2026-11-21T12:00:00, true",
        "2026-11-22T12:00:00, true"
    })
    void nightsAndWeekendsAreUsuallyQuiet(LocalDateTime moment, boolean quiet) {
        assertThat(QuietHours.USUAL.at(moment)).isEqualTo(quiet);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-11-21T11:59:59, false", "2026-11-21T12:00:00, true", "2026-11-21T14:00:00, false"})
    void hoursWithinADayArePossible(LocalDateTime moment, boolean quiet) {
        assertThat(new QuietHours(LocalTime.NOON, LocalTime.of(14, 0), false).at(moment))
                .isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21T00:00:00", "2026-11-23T12:00:00", "2026-11-23T23:59:59"})
    void sameTimesMeanThatNoHourIsQuiet(LocalDateTime moment) {
        assertThat(new QuietHours(LocalTime.NOON, LocalTime.NOON, false).at(moment))
                .isFalse();
    }
}
