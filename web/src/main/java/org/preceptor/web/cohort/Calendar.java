package org.preceptor.web.cohort;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.Cohort;
import org.preceptor.core.cohort.Reason;
import org.preceptor.core.cohort.SetAside;
import org.springframework.stereotype.Component;

/** Days and moments where the programme is: which day it is, and how a day is written. */
@Component
class Calendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter SHORT_MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", Locale.UK);

    private final Clock clock;
    private final ZoneId zone;

    Calendar(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** What it takes today to need a word. */
    Thresholds thresholds() {
        return Thresholds.of(clock, zone);
    }

    /** Why a trainee needs a word today, most urgent first. */
    List<Reason> reasons(Trainee trainee) {
        return trainee.reasons(today(), zone);
    }

    /** Whether what was set aside of a trainee still hides a reason today. */
    boolean hides(SetAside setAside, Trainee trainee) {
        return trainee.hidden(setAside, today(), zone);
    }

    /** How a reason is set aside today. */
    SetAside settingAside(Reason reason, Trainee trainee) {
        return SetAside.of(reason, trainee.situation(zone), today());
    }

    Instant now() {
        return clock.instant();
    }

    /** The day since which a cohort is archived; absent while it is open. */
    @Nullable
    String archived(Cohort cohort) {
        Instant archived = cohort.archived();
        return archived == null ? null : DAY.format(archived.atZone(zone));
    }

    /** Such as "12 December 2026". */
    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as "12 Dec 2026", for tables. */
    String shortDay(Instant moment) {
        return SHORT_DAY.format(moment.atZone(zone));
    }

    /** Such as "12 Dec", with the year only where it is another. */
    String dayAndMonth(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        return (day.getYear() == today().getYear() ? DAY_AND_MONTH : SHORT_DAY).format(day);
    }

    /** Such as "12 Dec 2026, 14:02 GMT", for tables. */
    String shortMoment(Instant moment) {
        return SHORT_MOMENT.format(moment.atZone(zone));
    }

    boolean isPast(Instant moment) {
        return !moment.isAfter(clock.instant());
    }

    /** Such as "12 December 2026, 14:02 GMT". */
    String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }
}
