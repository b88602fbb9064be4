package org.preceptor.core.reminder;

import java.util.Set;

/**
 * What the people of a cohort are reminded of.
 *
 * @param rules none where reminders are switched off
 * @param everyDays after how many days at the earliest somebody is reminded of the same again
 * @param certificateDays how many days before a certificate ends its holder is reminded, once
 */
public record ReminderPlan(Set<Rule> rules, int everyDays, int certificateDays, QuietHours quiet) {

    public static final int MOST_DAYS = 60;

    /** A cohort whose instructors have switched nothing on. */
    public static final ReminderPlan OFF = new ReminderPlan(Set.of(), 7, 30, QuietHours.USUAL);

    public ReminderPlan {
        rules = Set.copyOf(rules);
        if (everyDays < 1 || everyDays > MOST_DAYS) {
            throw new IllegalArgumentException("Nobody is reminded every %d days".formatted(everyDays));
        }
        if (certificateDays < 1 || certificateDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "Nobody is reminded %d days before a certificate ends".formatted(certificateDays));
        }
    }

    /** Whether anybody is reminded who has not finished the course. */
    public boolean concernsCourse() {
        return rules.stream().anyMatch(rule -> rule != Rule.CERTIFICATE_ENDING);
    }

    public boolean isOn() {
        return !rules.isEmpty();
    }
}
