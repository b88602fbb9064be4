package org.preceptor.web.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.core.item.Fraction;
import org.preceptor.web.Forms;

/** The tables of a cohort as an instructor takes them away. */
record CohortFiles(Forms teaching, CohortId cohort) {

    List<CSVRecord> csv(String table) {
        return Rows.ofCsv(teaching.get(address(table, "csv")));
    }

    String header(String table) {
        return text(table).lines().findFirst().orElseThrow().substring(1);
    }

    String text(String table) {
        return new String(
                teaching.get(address(table, "csv")).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    String address(String table, String ending) {
        return "/cohorts/%s/%s.%s".formatted(cohort, table, ending);
    }

    static Fraction fraction(CSVRecord row) {
        String[] parts = row.get("points_exact").split("/", 2);
        return Fraction.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
    }

    static double points(CSVRecord row) {
        return fraction(row).decimal().doubleValue();
    }
}
