package org.preceptor.web.reminder;

import java.time.Clock;
import java.util.List;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.reminder.ReminderPlan;
import org.preceptor.core.reminder.Rule;
import org.preceptor.web.audit.AuditTrail;
import org.preceptor.web.page.Archived;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which reminders are switched on for a cohort, on record. */
@Service
class Plans {

    private final JdbcPlans plans;
    private final AuditTrail audit;
    private final Clock clock;

    Plans(JdbcPlans plans, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    ReminderPlan of(CohortId cohort) {
        return plans.of(cohort);
    }

    List<Planned> switchedOn() {
        return plans.switchedOn();
    }

    @Transactional
    void keep(CohortId cohort, ReminderPlan plan, PersonId by) {
        if (!plans.keep(cohort, plan, by, clock.instant())) {
            throw new Archived("Cohort %s is archived".formatted(cohort));
        }
        String rules = plan.isOn() ? plan.rules().stream().sorted().toList().toString() : "off";
        String often = "%s, every %d days".formatted(rules, plan.everyDays());
        audit.record(
                by,
                "reminders changed",
                "cohort:" + cohort,
                plan.rules().contains(Rule.CERTIFICATE_ENDING)
                        ? "%s, %d days before a certificate ends".formatted(often, plan.certificateDays())
                        : often);
    }
}
