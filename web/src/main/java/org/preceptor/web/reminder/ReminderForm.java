package org.preceptor.web.reminder;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.preceptor.core.reminder.QuietHours;
import org.preceptor.core.reminder.ReminderPlan;
import org.preceptor.core.reminder.Rule;
import org.preceptor.web.page.Fault;
import org.preceptor.web.page.Faults;

/**
 * What was chosen for the reminders of a cohort; a box that is not ticked is empty.
 *
 * @param certificateDays how many days before the end of a certificate
 * @param act {@code try} to see whom it would reach, else it is kept
 */
record ReminderForm(
        String dueSoon,
        String notStarted,
        String stalled,
        String certificateEnding,
        String days,
        String certificateDays,
        String from,
        String until,
        String weekends,
        String act) {

    static final String TRY = "try";

    private static final String USUAL_CERTIFICATE_DAYS = String.valueOf(ReminderPlan.OFF.certificateDays());

    ReminderForm {
        dueSoon = Objects.requireNonNullElse(dueSoon, "");
        notStarted = Objects.requireNonNullElse(notStarted, "");
        stalled = Objects.requireNonNullElse(stalled, "");
        certificateEnding = Objects.requireNonNullElse(certificateEnding, "");
        days = Objects.requireNonNullElse(days, "").strip();
        certificateDays = Objects.requireNonNullElse(certificateDays, USUAL_CERTIFICATE_DAYS)
                .strip();
        from = Objects.requireNonNullElse(from, "").strip();
        until = Objects.requireNonNullElse(until, "").strip();
        weekends = Objects.requireNonNullElse(weekends, "");
        act = Objects.requireNonNullElse(act, "");
    }

    /** The form as it stands where a plan is kept. */
    static ReminderForm of(ReminderPlan plan) {
        return new ReminderForm(
                ticked(plan.rules().contains(Rule.DUE_SOON)),
                ticked(plan.rules().contains(Rule.NOT_STARTED)),
                ticked(plan.rules().contains(Rule.STALLED)),
                ticked(plan.rules().contains(Rule.CERTIFICATE_ENDING)),
                String.valueOf(plan.everyDays()),
                String.valueOf(plan.certificateDays()),
                plan.quiet().from().toString(),
                plan.quiet().until().toString(),
                ticked(plan.quiet().weekends()),
                "");
    }

    boolean isTrial() {
        return act.equals(TRY);
    }

    boolean has(Rule rule) {
        String box = switch (rule) {
            case DUE_SOON -> dueSoon;
            case NOT_STARTED -> notStarted;
            case STALLED -> stalled;
            case CERTIFICATE_ENDING -> certificateEnding;
        };
        return !box.isEmpty();
    }

    Faults faults() {
        return Faults.gather(List.of(
                daysFault("days", days),
                daysFault("certificateDays", certificateDays),
                timeFault("from", from),
                timeFault("until", until)));
    }

    /** What was chosen; only where there is no fault. */
    ReminderPlan plan() {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        for (Rule rule : Rule.values()) {
            if (has(rule)) {
                rules.add(rule);
            }
        }
        return new ReminderPlan(
                rules,
                Integer.parseInt(days),
                Integer.parseInt(certificateDays),
                new QuietHours(LocalTime.parse(from), LocalTime.parse(until), !weekends.isEmpty()));
    }

    private static boolean between(int number) {
        return number >= 1 && number <= ReminderPlan.MOST_DAYS;
    }

    private static Optional<Fault> daysFault(String field, String typed) {
        boolean fits = typed.matches("\\d{1,2}") && between(Integer.parseInt(typed));
        return fits
                ? Optional.empty()
                : Optional.of(new Fault(field, "Write a whole number from 1 to %d.".formatted(ReminderPlan.MOST_DAYS)));
    }

    private static Optional<Fault> timeFault(String field, String typed) {
        try {
            LocalTime.parse(typed);
            return Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.of(new Fault(field, "Write a time such as 20:00."));
        }
    }

    private static String ticked(boolean yes) {
        return yes ? "on" : "";
    }
}
