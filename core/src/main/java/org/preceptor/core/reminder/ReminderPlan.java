package org.preceptor.core.reminder;

import java.util.Set;

/**
 * What the people of a cohort are reminded of.
 *
 * @param rules none where reminders are switched off
 * @param everyDays after how many days at the earliest somebody is reminded of the same again
 */
public record ReminderPlan(Set<Rule> rules, int everyDays, QuietHours quiet) {

    public static final int MOST_DAYS = 60;

    /** A cohort whose instructors have switched nothing on. */
    public static final ReminderPlan OFF = new ReminderPlan(Set.of(), 7, QuietHours.USUAL);

    public ReminderPlan {
        rules = Set.copyOf(rules);
        if (everyDays < 1 || everyDays > MOST_DAYS) {
            throw new IllegalArgumentException("Nobody is reminded every %d days".formatted(everyDays));
        }
    }

    public boolean isOn() {
        return !rules.isEmpty();
    }
}
