package org.preceptor.web.cohort;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.cohort.Columns.Column;
import org.preceptor.web.page.Pages;

/** The table of a cohort's people: the part of its page that searching, sorting and paging replace. */
public record RollTable(
        String summary,
        List<Heading> headings,
        List<Row> rows,
        String sort,
        Pages pages,
        @Nullable String everyone) {

    /**
     * The head of a column.
     *
     * @param href the address that sorts by this column; absent where it cannot be sorted by
     * @param sorted the value of {@code aria-sort}, where the table is sorted by this column
     */
    public record Heading(
            String text,
            String title,
            String cssClass,
            @Nullable String href,
            @Nullable String sorted) {

        /** By which the link keeps the focus when the table is replaced. */
        public String id() {
            return "sort-" + text.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    /** A person with the state of every step. */
    public record Row(
            String href, String name, String email, boolean simulated, List<StepCell> steps, String lastActive) {}

    static RollTable of(Roll roll, PeopleView view, Calendar calendar) {
        String path = "/cohorts/" + roll.cohort().id();
        List<Column> columns = Columns.of(roll.course());
        People people = roll.people();
        return new RollTable(
                summary(people, view, columns),
                new RollHeadings(path, view).of(columns),
                people.trainees().stream()
                        .map(trainee -> row(path, trainee, people, columns, calendar))
                        .toList(),
                view.sort().key(),
                Pages.of(
                        people.slice().page(),
                        people.found(),
                        page -> view.on(page).address(path)),
                view.filtered() ? path : null);
    }

    private static String summary(People people, PeopleView view, List<Column> columns) {
        if (people.found() == 0) {
            return view.filtered() ? "Nobody matches." : "Nobody is in this cohort yet.";
        }
        String found = people.found() == 1 ? "1 person" : "%,d people".formatted(people.found());
        return (people.all().more() ? "More than " : "") + found + new FilterWords(columns).of(view.filter());
    }

    private static Row row(String path, Trainee trainee, People people, List<Column> columns, Calendar calendar) {
        Instant last = trainee.lastActiveAt();
        return new Row(
                "%s/trainees/%s".formatted(path, trainee.person()),
                trainee.name(),
                trainee.email(),
                trainee.simulated(),
                columns.stream()
                        .map(column -> StepCell.of(people.progress(trainee, column.step()), calendar))
                        .toList(),
                last == null ? "never" : calendar.shortDay(last));
    }
}
