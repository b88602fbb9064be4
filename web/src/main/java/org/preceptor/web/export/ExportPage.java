package org.preceptor.web.export;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.core.cohort.Cohort;

/** What can be exported of a cohort, and what is in each file. */
public record ExportPage(String cohort, List<Offer> offers) {

    /** A table and the addresses of its files. */
    public record Offer(String title, String words, String csv, String xlsx) {}

    static ExportPage of(Cohort cohort) {
        return new ExportPage(
                cohort.name(),
                Stream.of(Table.values()).map(table -> offer(cohort, table)).toList());
    }

    private static Offer offer(Cohort cohort, Table table) {
        String address = "/cohorts/%s/%s".formatted(cohort.id(), table.path());
        return new Offer(table.title(), table.words(), address + ".csv", address + ".xlsx");
    }
}
