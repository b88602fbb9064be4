package org.preceptor.web.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.reminder.ReminderPlan;
import org.preceptor.core.reminder.Rule;
import org.preceptor.web.cohort.Thresholds;
import org.springframework.stereotype.Component;

/** Says of this moment whom a plan would reach, and whether it is quiet. */
@Component
class WhoIsDue {

    /** How many people of a cohort are written to at once; the rest follows the next time. */
    static final int MOST = 200;

    private final JdbcDue due;
    private final JdbcEndingCertificates ending;
    private final Clock clock;
    private final ZoneId zone;

    WhoIsDue(JdbcDue due, JdbcEndingCertificates ending, Clock clock, ZoneId zone) {
        this.due = due;
        this.ending = ending;
        this.clock = clock;
        this.zone = zone;
    }

    List<Due> now(CohortId cohort, ReminderPlan plan) {
        Instant now = clock.instant();
        List<Due> found = new ArrayList<>();
        if (plan.concernsCourse()) {
            found.addAll(due.of(cohort, plan, Thresholds.of(clock, zone), now, MOST));
        }
        if (plan.rules().contains(Rule.CERTIFICATE_ENDING)) {
            LocalDate today = LocalDate.ofInstant(now, zone);
            found.addAll(ending.of(cohort, plan, today, now, MOST - found.size()));
        }
        return found;
    }

    boolean isQuiet(ReminderPlan plan) {
        return plan.quiet().at(LocalDateTime.now(clock.withZone(zone)));
    }
}
