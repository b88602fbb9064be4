package org.preceptor.web.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.preceptor.web.cohort.Columns.Column;
import org.preceptor.web.cohort.RollTable.Heading;

/** The headings of the table of people; those it can be sorted by lead to the other direction of what is shown. */
record RollHeadings(String path, PeopleView view) {

    List<Heading> of(List<Column> columns) {
        List<Heading> headings = new ArrayList<>();
        headings.add(sortable("Name", "", Sort.NAME, Sort.NAME_DOWN));
        columns.forEach(column -> headings.add(new Heading(column.heading(), column.title(), "step", null, null)));
        headings.add(new Heading("Pre-test", "Score of the pre-test", "number", null, null));
        headings.add(sortable("Final score", "number", Sort.FINAL_DOWN, Sort.FINAL));
        headings.add(sortable("Last active", "number", Sort.LAST_ACTIVE, Sort.LAST_ACTIVE_DOWN));
        return List.copyOf(headings);
    }

    private Heading sortable(String text, String cssClass, Sort first, Sort second) {
        Sort next = view.sort() == first ? second : first;
        boolean sorted = view.sort() == first || view.sort() == second;
        String direction = view.sort().key().startsWith("-") ? "descending" : "ascending";
        return new Heading(
                text,
                "Sort by " + text.toLowerCase(Locale.UK),
                cssClass,
                view.by(next).address(path),
                sorted ? direction : null);
    }
}
