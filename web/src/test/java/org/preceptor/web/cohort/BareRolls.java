package org.preceptor.web.cohort;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.cohort.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cohorts and people as bare rows, seen on the first morning after clocks went back in London. */
record BareRolls(JdbcClient jdbc) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-26T00:30:00Z"), ZoneOffset.UTC);

    /** Somebody as the {@code enrolment} table has them. */
    record Row(
            String name,
            String overall,
            Instant enrolled,
            @Nullable Instant active,
            int failed,
            int left) {}

    /** A cohort on a course without content. */
    CohortId cohort(@Nullable LocalDate due) {
        CohortId id = new CohortId(UUID.randomUUID());
        jdbc.sql("""
                insert into course_version (hash, slug, title, body, published_at) values (?, 's', 't', '', now())
                    on conflict (hash) do nothing
                """).params("0".repeat(64)).update();
        jdbc.sql("insert into cohort (id, name, course_version, due_on, created_at) values (?, ?, ?, ?, now())")
                .params(id.value(), "Cohort " + id, "0".repeat(64), due)
                .update();
        return id;
    }

    /** Somebody called Carl has an address to search for. */
    UUID enrol(CohortId of, Row row) {
        UUID id = UUID.randomUUID();
        String address = row.name().equals("Carl") ? "carl" : id.toString();
        jdbc.sql("insert into person (id, email, name, role, created_at) values (?, ?, ?, 'TRAINEE', now())")
                .params(id, address + "@hospital.test", row.name())
                .update();
        jdbc.sql("""
                insert into enrolment (id, person_id, cohort_id, course_version, pre_test_form, final_form, enrolled_at,
                                       overall, finals_failed, attempts_left, last_active_at)
                values (?, ?, ?, ?, 'A', 'B', ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        id,
                        of.value(),
                        "0".repeat(64),
                        Cohorts.utc(row.enrolled()),
                        row.overall(),
                        row.failed(),
                        row.left(),
                        row.active() == null ? null : Cohorts.utc(row.active()))
                .update();
        return id;
    }

    static LocalDate today() {
        return LocalDate.now(CLOCK.withZone(LONDON));
    }

    static Thresholds thresholds() {
        return Thresholds.of(CLOCK, LONDON);
    }
}
