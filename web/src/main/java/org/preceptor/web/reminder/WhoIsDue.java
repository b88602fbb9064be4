package org.preceptor.web.reminder;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.reminder.ReminderPlan;
import org.preceptor.web.cohort.Thresholds;
import org.springframework.stereotype.Component;

/** Says of this moment whom a plan would reach, and whether it is quiet. */
@Component
class WhoIsDue {

    /** How many people of a cohort are written to at once; the rest follows the next time. */
    private static final int MOST = 200;

    private final JdbcDue due;
    private final Clock clock;
    private final ZoneId zone;

    WhoIsDue(JdbcDue due, Clock clock, ZoneId zone) {
        this.due = due;
        this.clock = clock;
        this.zone = zone;
    }

    List<Due> now(CohortId cohort, ReminderPlan plan) {
        return plan.isOn() ? due.of(cohort, plan, Thresholds.of(clock, zone), clock.instant(), MOST) : List.of();
    }

    boolean isQuiet(ReminderPlan plan) {
        return plan.quiet().at(LocalDateTime.now(clock.withZone(zone)));
    }
}
