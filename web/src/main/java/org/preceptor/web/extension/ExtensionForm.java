package org.preceptor.web.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.assessment.ExtraTime;
import org.preceptor.core.cohort.DueDays;
import org.preceptor.core.cohort.Extension;
import org.preceptor.core.progress.Step;
import org.preceptor.web.page.Fault;
import org.preceptor.web.page.Faults;

/**
 * What was typed to give an extension of one kind; a field that was not sent is empty.
 *
 * @param pause {@code none} where the pause before an attempt is given too
 * @param step the key of a step; empty for the whole course
 * @param day a due day
 * @param until the last day on which attempts that begin have it
 */
record ExtensionForm(
        String percent,
        String minutes,
        String attempts,
        String pause,
        String step,
        String day,
        String reason,
        String until) {

    static final ExtensionForm EMPTY = new ExtensionForm("", "", "1", "", "", "", "", "");

    /** The choice that does without the pause. */
    static final String NO_PAUSE = "none";

    private static final int MOST_PERCENT = 300;
    private static final int MOST_MINUTES = 600;
    private static final int MOST_ATTEMPTS = 10;
    private static final int LONGEST_REASON = 500;

    ExtensionForm {
        percent = tidy(percent);
        minutes = tidy(minutes);
        attempts = tidy(attempts);
        pause = tidy(pause);
        step = tidy(step);
        day = tidy(day);
        reason = tidy(reason);
        until = tidy(until);
    }

    Faults faults(ExtensionKind kind, DueDays set, LocalDate today) {
        return Faults.gather(
                switch (kind) {
                    case TIME ->
                        List.of(
                                number("percent", percent, MOST_PERCENT),
                                number("minutes", minutes, MOST_MINUTES),
                                nothing(),
                                reasonFault(),
                                untilFault(today));
                    case ATTEMPTS -> List.of(attemptsFault(), reasonFault(), untilFault(today));
                    case DUE -> List.of(dayFault(set), reasonFault());
                });
    }

    /** What is given; only where there is no fault. */
    Grant grant(ExtensionKind kind, ZoneId zone) {
        Instant expires = until.isEmpty() || kind == ExtensionKind.DUE
                ? null
                : LocalDate.parse(until).plusDays(1).atStartOfDay(zone).toInstant();
        Extension extension = switch (kind) {
            case TIME -> new Extension.MoreTime(new ExtraTime(value(percent), value(minutes)));
            case ATTEMPTS -> new Extension.MoreAttempts(value(attempts), pause.equals(NO_PAUSE));
            case DUE -> new Extension.LaterDue(chosen(), LocalDate.parse(day));
        };
        return new Grant(extension, reason, expires);
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

    private Optional<Fault> attemptsFault() {
        return attempts.matches("[1-9]\\d?") && value(attempts) <= MOST_ATTEMPTS
                ? Optional.empty()
                : Optional.of(new Fault("attempts", "Write a whole number from 1 to %d.".formatted(MOST_ATTEMPTS)));
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
        return read(until)
                .map(last -> last.isBefore(today)
                        ? Optional.of(new Fault("until", "This day has passed. Choose today, a later day or none."))
                        : Optional.<Fault>empty())
                .orElseGet(() ->
                        Optional.of(new Fault("until", "This is not a day. Write one such as 2027-12-31, or none.")));
    }

    private Optional<Fault> dayFault(DueDays set) {
        LocalDate before = before(set);
        if (before == null) {
            return Optional.of(new Fault("step", "No day is set for this, so there is none to move."));
        }
        Optional<LocalDate> read = read(day);
        if (read.isEmpty()) {
            return Optional.of(new Fault("day", "This is not a day. Write one such as 2027-12-31."));
        }
        return read.get().isAfter(before)
                ? Optional.empty()
                : Optional.of(new Fault("day", "The day set for it is %s. Choose a later one.".formatted(before)));
    }

    /** The day that is set for what was chosen; absent where there is none or no such step. */
    private @Nullable LocalDate before(DueDays set) {
        try {
            Step chosen = chosen();
            return chosen == null ? set.course() : set.steps().get(chosen);
        } catch (IllegalArgumentException noStep) {
            return null;
        }
    }

    private @Nullable Step chosen() {
        return step.isEmpty() ? null : Step.parse(step);
    }

    private static Optional<LocalDate> read(String typed) {
        try {
            LocalDate date = LocalDate.parse(typed);
            return date.getYear() > 9999 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static int value(String typed) {
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    private static String tidy(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
