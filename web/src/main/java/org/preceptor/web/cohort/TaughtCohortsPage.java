package org.preceptor.web.cohort;

import java.time.LocalDate;
import java.util.List;
import org.preceptor.web.page.Pages;

/** The list of the cohorts an instructor teaches: those that are archived, or the others. */
public record TaughtCohortsPage(boolean archived, List<Row> rows, Pages pages) {

    /** One cohort with how far its people are. */
    public record Row(String href, String name, int people, int notStarted, int inProgress, int passed, String due) {}

    static TaughtCohortsPage of(TaughtCohorts taught, Calendar calendar) {
        Pages pages = Pages.of(
                taught.slice().page(),
                taught.all(),
                page -> "/cohorts?archived=%s&page=%d".formatted(taught.archived(), page));
        return new TaughtCohortsPage(
                taught.archived(),
                taught.cohorts().stream().map(cohort -> row(cohort, calendar)).toList(),
                pages);
    }

    private static Row row(TaughtCohort taught, Calendar calendar) {
        LocalDate due = taught.cohort().due();
        Tally tally = taught.tally();
        return new Row(
                "/cohorts/" + taught.cohort().id(),
                taught.cohort().name(),
                tally.enrolled(),
                tally.notStarted(),
                tally.inProgress(),
                tally.passed(),
                due == null ? "no date" : calendar.day(due));
    }

    public boolean empty() {
        return rows.isEmpty();
    }
}
