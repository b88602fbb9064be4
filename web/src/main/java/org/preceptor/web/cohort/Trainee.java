package org.preceptor.web.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.NeedsAttention;
import org.preceptor.core.cohort.Reason;
import org.preceptor.core.cohort.SetAside;
import org.preceptor.core.cohort.Situation;
import org.preceptor.core.concern.Concern;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.progress.Overall;

/**
 * Somebody enrolled in a cohort, as a row of its table.
 *
 * @param attemptsLeft how many attempts at the final are left; {@link Integer#MAX_VALUE} where there is no limit
 * @param starts when the cohort starts
 * @param concerns those that are open and not set aside, where they were read
 * @param setAside the reasons that were set aside, where they were read
 */
record Trainee(
        PersonId person,
        EnrolmentId enrolment,
        String name,
        String email,
        boolean simulated,
        Overall overall,
        int finalsFailed,
        int attemptsLeft,
        Instant enrolledAt,
        @Nullable Instant lastActiveAt,
        @Nullable LocalDate starts,
        @Nullable LocalDate due,
        List<Concern> concerns,
        List<SetAside> setAside) {

    /** The same with what decides, besides how far they are, whether they need a word. */
    Trainee with(List<Concern> open, List<SetAside> hidden) {
        return new Trainee(
                person,
                enrolment,
                name,
                email,
                simulated,
                overall,
                finalsFailed,
                attemptsLeft,
                enrolledAt,
                lastActiveAt,
                starts,
                due,
                open,
                hidden);
    }

    /** Why they need a word on a day, most urgent first. */
    List<Reason> reasons(LocalDate today, ZoneId zone) {
        return NeedsAttention.reasons(situation(zone), today);
    }

    /** Whether a reason that was set aside holds on a day and is still hidden by it. */
    boolean hidden(SetAside by, LocalDate today, ZoneId zone) {
        Situation situation = situation(zone);
        return NeedsAttention.all(situation, today).stream().anyMatch(reason -> by.hides(reason, situation, today));
    }

    private LocalDate free(ZoneId zone) {
        LocalDate enrolled = LocalDate.ofInstant(enrolledAt, zone);
        LocalDate start = starts;
        return start != null && start.isAfter(enrolled) ? start : enrolled;
    }

    Situation situation(ZoneId zone) {
        Instant last = lastActiveAt;
        return new Situation(
                overall,
                finalsFailed,
                attemptsLeft,
                last == null ? null : LocalDate.ofInstant(last, zone),
                free(zone),
                due,
                concerns,
                setAside);
    }
}
