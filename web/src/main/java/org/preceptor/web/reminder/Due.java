package org.preceptor.web.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.reminder.Rule;

/**
 * Somebody in a cohort who is to be reminded now, and of what.
 *
 * @param due the day by which the course should be passed
 * @param ending the certificate that ends soon, where that is what they are reminded of
 * @param rules in the order of their urgency, at least one
 */
record Due(
        EnrolmentId enrolment,
        PersonId person,
        String name,
        String email,
        String cohort,
        String course,
        @Nullable LocalDate due,
        Instant enrolledAt,
        @Nullable Instant lastActiveAt,
        boolean started,
        @Nullable EndingCertificate ending,
        List<Rule> rules) {

    Due {
        rules = List.copyOf(rules);
    }
}
