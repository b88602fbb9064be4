package org.preceptor.web.demo;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What a simulated cohort left in the database: how many rows of each table. */
record CrowdReport(Map<CrowdTable, Long> rows) {

    static CrowdReport nothing() {
        return new CrowdReport(new EnumMap<>(CrowdTable.class));
    }

    void add(Map<CrowdTable, Long> more) {
        more.forEach((table, count) -> rows.merge(table, count, Long::sum));
    }

    long of(CrowdTable table) {
        return rows.getOrDefault(table, 0L);
    }

    /** Such as "10,000 trainees, 73,114 attempts, 912,004 questions and 4,410 certificates in 41.3 s". */
    String words(Duration took) {
        return String.format(
                Locale.UK,
                "%,d trainees, %,d attempts, %,d questions and %,d certificates in %.1f s",
                of(CrowdTable.ENROLMENT),
                of(CrowdTable.ATTEMPT),
                of(CrowdTable.ITEM),
                of(CrowdTable.CERTIFICATE),
                took.toMillis() / 1000.0);
    }
}
