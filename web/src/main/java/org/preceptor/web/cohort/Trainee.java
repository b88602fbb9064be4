package org.preceptor.web.cohort;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.NeedsAttention;
import org.preceptor.core.cohort.Situation;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.progress.Overall;

/**
 * Somebody enrolled in a cohort, as a row of its table.
 *
 * @param attemptsLeft how many attempts at the final are left; {@link Integer#MAX_VALUE} where there is no limit
 * @param preTest the score of the pre-test in per cent of the points
 * @param lastFinal the score of the latest final in per cent of the points
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
        @Nullable LocalDate due,
        @Nullable BigDecimal preTest,
        @Nullable BigDecimal lastFinal) {

    /** Why they need a word on a day, most urgent first. */
    List<NeedsAttention.Reason> reasons(LocalDate today, ZoneId zone) {
        Instant last = lastActiveAt;
        return NeedsAttention.reasons(
                new Situation(
                        overall,
                        finalsFailed,
                        attemptsLeft,
                        last == null ? null : LocalDate.ofInstant(last, zone),
                        LocalDate.ofInstant(enrolledAt, zone),
                        due),
                today);
    }
}
