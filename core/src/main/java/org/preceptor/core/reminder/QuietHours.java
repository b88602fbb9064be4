package org.preceptor.core.reminder;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When nobody is written to: each day from one time to another, past midnight where the first is the later one.
 *
 * @param until the first moment that is not quiet; the same as {@code from} for no quiet hours
 * @param weekends whether Saturdays and Sundays are quiet all day
 */
public record QuietHours(LocalTime from, LocalTime until, boolean weekends) {

    /** Unless a cohort has others: from eight in the evening to eight in the morning, and at weekends. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), true);

    public boolean at(LocalDateTime moment) {
        return (weekends && isWeekend(moment.getDayOfWeek())) || isWithin(moment.toLocalTime());
    }

    private static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    private boolean isWithin(LocalTime time) {
        boolean afterStart = !time.isBefore(from);
        boolean beforeEnd = time.isBefore(until);
        return from.isAfter(until) ? afterStart || beforeEnd : afterStart && beforeEnd;
    }
}
