package org.preceptor.web.report;

import java.util.List;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.Times;

/**
 * The questions that people of a cohort reported.
 *
 * @param address where the cohort is
 */
public record ReportListPage(String cohort, String address, List<Row> rows, Pages pages) {

    /** One report. */
    public record Row(
            String href,
            String item,
            String question,
            String reason,
            String by,
            String when,
            String state,
            String badge) {}

    static ReportListPage of(TaughtCohortName cohort, Reports.Slice slice, Times times) {
        String address = cohort.address() + "/reports";
        return new ReportListPage(
                cohort.name(),
                cohort.address(),
                slice.reports().stream()
                        .map(report -> row(address, report, times))
                        .toList(),
                Pages.of(slice.page(), slice.all(), page -> address + "?page=" + page));
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    private static Row row(String address, Report report, Times times) {
        return new Row(
                address + "/" + report.id(),
                report.about().item().toString(),
                OwnReportsPage.question(report.about()),
                report.reason().words(),
                report.by().name(),
                times.minute(report.at()),
                report.state().words(),
                report.state().badge());
    }
}
