package org.preceptor.web.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.person.PersonId;
import org.preceptor.core.reminder.QuietHours;
import org.preceptor.core.reminder.ReminderPlan;
import org.preceptor.core.reminder.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans kept in the {@code reminder_plan} table. */
@Repository
class JdbcPlans {

    private static final String KEEP = """
            insert into reminder_plan (cohort_id, rules, every_days, certificate_days, quiet_from, quiet_until, quiet_weekends,
                                       changed_by, changed_at)
            select id, :rules, :days, :certificateDays, :from, :until, :weekends, :by, :at
              from cohort
             where id = :cohort and archived_at is null
                on conflict (cohort_id) do update
               set rules       = excluded.rules,      every_days       = excluded.every_days,
                   quiet_from  = excluded.quiet_from, quiet_until      = excluded.quiet_until,
                   changed_by  = excluded.changed_by, quiet_weekends   = excluded.quiet_weekends,
                   changed_at  = excluded.changed_at, certificate_days = excluded.certificate_days
            """;

    private final JdbcClient jdbc;

    JdbcPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plan of a cohort; off where nobody ever made one. */
    ReminderPlan of(CohortId cohort) {
        return jdbc.sql("""
                select cohort_id, rules, every_days, certificate_days, quiet_from, quiet_until, quiet_weekends
                  from reminder_plan
                 where cohort_id = :cohort
                """)
                .param("cohort", cohort.value())
                .query((row, number) -> planned(row).plan())
                .optional()
                .orElse(ReminderPlan.OFF);
    }

    /** Every cohort whose people are reminded of anything. */
    List<Planned> switchedOn() {
        return jdbc.sql("""
                select cohort_id, rules, every_days, certificate_days, quiet_from, quiet_until, quiet_weekends
                  from reminder_plan
                 where rules <> '{}'
                 order by cohort_id
                """).query((row, number) -> planned(row)).list();
    }

    /** Keeps a plan; false where the cohort is archived, so that none was kept. */
    boolean keep(CohortId cohort, ReminderPlan plan, PersonId by, Instant at) {
        return 1
                == jdbc.sql(KEEP)
                        .param("cohort", cohort.value())
                        .param(
                                "rules",
                                plan.rules().stream().sorted().map(Rule::name).toArray(String[]::new))
                        .param("days", plan.everyDays())
                        .param("certificateDays", plan.certificateDays())
                        .param("from", plan.quiet().from())
                        .param("until", plan.quiet().until())
                        .param("weekends", plan.quiet().weekends())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update();
    }

    private static Planned planned(ResultSet row) throws SQLException {
        return new Planned(
                new CohortId(row.getObject("cohort_id", UUID.class)),
                new ReminderPlan(
                        Stream.of((String[]) row.getArray("rules").getArray())
                                .map(Rule::valueOf)
                                .collect(Collectors.toSet()),
                        row.getInt("every_days"),
                        row.getInt("certificate_days"),
                        new QuietHours(
                                row.getObject("quiet_from", LocalTime.class),
                                row.getObject("quiet_until", LocalTime.class),
                                row.getBoolean("quiet_weekends"))));
    }
}
