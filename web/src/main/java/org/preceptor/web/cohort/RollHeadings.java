package org.preceptor.web.cohort;

import java.util.ArrayList;
import java.util.List;
import org.preceptor.core.progress.Step;
import org.preceptor.web.cohort.Columns.Column;
import org.preceptor.web.cohort.RollTable.Heading;

/** The headings of the table of people; those it can be sorted by lead to the other direction of what is shown. */
record RollHeadings(String path, PeopleView view) {

    List<Heading> of(List<Column> columns) {
        List<Heading> headings = new ArrayList<>();
        headings.add(sortable("Name", "Sort by name", "", Sort.NAME, Sort.NAME_DOWN));
        columns.forEach(column -> headings.add(of(column)));
        headings.add(
                sortable("Last active", "Sort by last activity", "number", Sort.LAST_ACTIVE, Sort.LAST_ACTIVE_DOWN));
        return List.copyOf(headings);
    }

    private Heading of(Column column) {
        return column.step() instanceof Step.Final
                ? sortable(column.heading(), "Sort by the score of the final", "step", Sort.FINAL_DOWN, Sort.FINAL)
                : new Heading(column.heading(), column.title(), "step", null, null);
    }

    private Heading sortable(String text, String title, String cssClass, Sort first, Sort second) {
        Sort next = view.sort() == first ? second : first;
        boolean sorted = view.sort() == first || view.sort() == second;
        String direction = view.sort().key().startsWith("-") ? "descending" : "ascending";
        return new Heading(text, title, cssClass, view.by(next).address(path), sorted ? direction : null);
    }
}
