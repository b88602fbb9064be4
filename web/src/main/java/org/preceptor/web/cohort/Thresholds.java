package org.preceptor.web.cohort;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.preceptor.core.cohort.NeedsAttention;

/**
 * The limits of {@link NeedsAttention} on one day, as moments that the database compares with, so that it needs no time zone.
 *
 * @param dueSoonUntil the last due date that is soon
 * @param idleBefore whoever was last active before this moment has stalled
 * @param enrolledBefore whoever was enrolled before this moment should have started
 * @param startedBy whoever may begin since this day should have started
 * @param zone where the programme's days begin
 */
public record Thresholds(
        LocalDate today,
        LocalDate dueSoonUntil,
        Instant idleBefore,
        Instant enrolledBefore,
        LocalDate startedBy,
        ZoneId zone) {

    public static Thresholds of(Clock clock, ZoneId zone) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        return new Thresholds(
                today,
                today.plusDays(NeedsAttention.DUE_SOON_DAYS),
                endOf(today.minusDays(NeedsAttention.STALLED_AFTER_DAYS), zone),
                endOf(today.minusDays(NeedsAttention.START_WITHIN_DAYS), zone),
                today.minusDays(NeedsAttention.START_WITHIN_DAYS),
                zone);
    }

    /** The values by the names that statements know them under. */
    public Map<String, Object> parameters() {
        return Map.of(
                "today",
                today,
                "dueSoonUntil",
                dueSoonUntil,
                "idleBefore",
                idleBefore.atOffset(ZoneOffset.UTC),
                "enrolledBefore",
                enrolledBefore.atOffset(ZoneOffset.UTC),
                "startedBy",
                startedBy,
                "failedTwice",
                NeedsAttention.FAILED_TWICE);
    }

    /** Whoever was last seen before this moment has not been seen for so many days. */
    OffsetDateTime unseenSince(int days) {
        return endOf(today.minusDays(days), zone).atOffset(ZoneOffset.UTC);
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
