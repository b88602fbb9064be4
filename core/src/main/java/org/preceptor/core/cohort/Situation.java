package org.preceptor.core.cohort;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.concern.Concern;
import org.preceptor.core.progress.Overall;

/**
 * What is known of one trainee on one day, as far as it can show that they need a word.
 *
 * @param finalsFailed how many attempts at the final were not passed
 * @param attemptsLeft how many attempts at the final are left; {@link Integer#MAX_VALUE} where there is no limit
 * @param lastActive the day of the last thing they did in the course; absent when they have done nothing
 * @param free the day from which they could begin: that of their enrolment or, where it is later, the start of the cohort
 * @param due the day by which they should have passed
 * @param concerns those that are open and not set aside
 * @param setAside the reasons that were set aside and not shown again
 */
public record Situation(
        Overall overall,
        int finalsFailed,
        int attemptsLeft,
        @Nullable LocalDate lastActive,
        LocalDate free,
        @Nullable LocalDate due,
        List<Concern> concerns,
        List<SetAside> setAside) {

    public Situation {
        concerns = List.copyOf(concerns);
        setAside = List.copyOf(setAside);
    }

    /** Whether the final was failed and cannot be taken again. */
    boolean outOfAttempts() {
        return finalsFailed > 0 && attemptsLeft == 0;
    }
}
