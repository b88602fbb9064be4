package org.preceptor.web.extratime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.web.page.Fault;
import org.preceptor.web.page.Faults;

/**
 * What was typed to give extra time; a field that was not sent is empty.
 *
 * @param until the last day on which attempts that begin have it
 */
record ExtraTimeForm(String percent, String minutes, String reason, String until) {

    static final ExtraTimeForm EMPTY = new ExtraTimeForm("", "", "", "");

    private static final int MOST_PERCENT = 300;
    private static final int MOST_MINUTES = 600;
    private static final int LONGEST_REASON = 500;

    ExtraTimeForm {
        percent = Objects.requireNonNullElse(percent, "").strip();
        minutes = Objects.requireNonNullElse(minutes, "").strip();
        reason = Objects.requireNonNullElse(reason, "").strip();
        until = Objects.requireNonNullElse(until, "").strip();
    }

    Faults faults(LocalDate today) {
        return Faults.gather(List.of(
                number("percent", percent, MOST_PERCENT),
                number("minutes", minutes, MOST_MINUTES),
                nothing(),
                reasonFault(),
                untilFault(today)));
    }

    /** What is given; only where there is no fault. */
    Grant grant(ZoneId zone) {
        Instant expires = until.isEmpty()
                ? null
                : LocalDate.parse(until).plusDays(1).atStartOfDay(zone).toInstant();
        return new Grant(new ExtraTime(value(percent), value(minutes)), reason, expires);
    }

    private static Optional<Fault> number(String field, String typed, int most) {
        boolean fits = typed.isEmpty() || (typed.matches("\\d{1,4}") && value(typed) <= most);
        return fits
                ? Optional.empty()
                : Optional.of(new Fault(field, "Write a whole number from 0 to %d, or nothing.".formatted(most)));
    }

    private Optional<Fault> nothing() {
        return percent.matches("0*") && minutes.matches("0*")
                ? Optional.of(new Fault("percent", "Give a share, minutes or both."))
                : Optional.empty();
    }

    private Optional<Fault> reasonFault() {
        if (reason.isEmpty()) {
            return Optional.of(new Fault("reason", "Say why; it stays on record."));
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(new Fault("reason", "Say it in at most %d characters.".formatted(LONGEST_REASON)))
                : Optional.empty();
    }

    private Optional<Fault> untilFault(LocalDate today) {
        if (until.isEmpty()) {
            return Optional.empty();
        }
        try {
            return LocalDate.parse(until).isBefore(today)
                    ? Optional.of(new Fault("until", "This day has passed. Choose today, a later day or none."))
                    : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.of(new Fault("until", "This is not a day. Write one such as 2027-12-31, or none."));
        }
    }

    private static int value(String typed) {
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }
}
