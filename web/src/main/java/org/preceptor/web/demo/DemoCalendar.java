package org.preceptor.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.preceptor.core.credential.CertificateTerm;
import org.preceptor.core.credential.Validity;

/** The days of the demo as seen from the first start: the course opened five weeks before and is due three weeks after. */
record DemoCalendar(Instant now, ZoneId zone) {

    static final int OPENED_DAYS_AGO = 35;
    static final int DUE_IN_DAYS = 21;

    /** For how long certificates are valid in the cohorts that have a term. */
    static final CertificateTerm TERM = new CertificateTerm(24);

    private static final LocalTime OPENING = LocalTime.of(9, 0);

    /** When a certificate is issued, and how long it is valid. */
    record Issued(Instant at, Validity validity) {}

    Instant opening() {
        return on(0, OPENING);
    }

    LocalDate due() {
        return today().plusDays(DUE_IN_DAYS);
    }

    /** Where history ends: all of it lies before the day of the first start. */
    Instant end() {
        return today().atStartOfDay(zone).toInstant();
    }

    /** A certificate of that moment in a cohort with the {@link #TERM}. */
    Issued issued(Instant at) {
        return new Issued(at, TERM.from(at.atZone(zone).toLocalDate()));
    }

    /** A moment of a day counted from the opening. */
    Instant on(int day, LocalTime time) {
        return at(today().minusDays(OPENED_DAYS_AGO).plusDays(day), time);
    }

    /** A time of the day that follows a moment after a wait. */
    Instant dayAfter(Instant moment, Duration wait, LocalTime time) {
        return at(moment.plus(wait).atZone(zone).toLocalDate().plusDays(1), time);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
