package org.preceptor.web.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates and times as pages say them: "12 December 2026", "12 December 2026, 14:02 GMT", "12:04:31". */
@Component
public class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", Locale.UK);
    private static final DateTimeFormatter EXACTLY =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss zzz", Locale.UK);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private final Clock clock;
    private final ZoneId zone;

    Times(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String day(Instant instant) {
        return DAY.format(instant.atZone(zone));
    }

    /** The day of what may not have happened; absent where it has not. */
    public @Nullable String dayIfAny(@Nullable Instant instant) {
        return instant == null ? null : day(instant);
    }

    /** Day, time and zone. */
    public String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** Day, time to the second, and zone, for what must be told apart later. */
    public String exactly(Instant instant) {
        return EXACTLY.format(instant.atZone(zone));
    }

    /** The time of day to the second, for what happened just now. */
    public String second(Instant instant) {
        return SECOND.format(instant.atZone(zone));
    }

    /** How one greets at this hour: "Good morning". */
    public String greeting() {
        int hour = LocalTime.from(ZonedDateTime.now(clock.withZone(zone))).getHour();
        if (hour < 5 || hour >= 18) {
            return "Good evening";
        }
        return hour < 12 ? "Good morning" : "Good afternoon";
    }
}
