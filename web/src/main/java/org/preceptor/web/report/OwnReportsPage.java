package org.preceptor.web.report;

import java.util.List;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.Times;

/** What a trainee reported, and what came of it. */
public record OwnReportsPage(List<Row> rows, Pages pages) {

    /**
     * One report.
     *
     * @param reply the answer and who gave it when; empty while there is none
     */
    public record Row(
            String href,
            String question,
            String when,
            String reason,
            String words,
            String state,
            String badge,
            String reply) {}

    static OwnReportsPage of(Reports.Slice slice, Times times) {
        return new OwnReportsPage(
                slice.reports().stream().map(report -> row(report, times)).toList(),
                Pages.of(slice.page(), slice.all(), page -> "/reports?page=" + page));
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    private static Row row(Report report, Times times) {
        Report.About about = report.about();
        return new Row(
                "/attempts/%s?question=%d".formatted(about.attempt(), about.position()),
                question(about),
                times.minute(report.at()),
                report.reason().words(),
                report.words(),
                report.state().words(),
                report.state().badge(),
                reply(report, times));
    }

    /** Such as "Question 3 of the final assessment". */
    static String question(Report.About about) {
        return "Question %d of %s".formatted(about.position(), assessment(about.kind()));
    }

    static String reply(Report report, Times times) {
        Report.Reply reply = report.reply();
        return reply == null ? "" : "%s, %s: %s".formatted(reply.by(), times.day(reply.at()), reply.words());
    }

    private static String assessment(AssessmentKind kind) {
        return switch (kind) {
            case PRE_TEST -> "the pre-test";
            case CHECK -> "a lesson’s check";
            case FINAL -> "the final assessment";
            case REVIEW -> "a review";
        };
    }
}
