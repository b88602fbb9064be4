package org.preceptor.web.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.roster.ImportPage.Row;
import org.preceptor.web.roster.ImportPlan.TimeChange;

/** What a plan does, a line for each person: those who join, then those of the others whose extra time changes. */
record PlannedRows(ImportPlan plan) {

    List<Row> of() {
        Map<String, TimeChange> changes = new HashMap<>();
        plan.changes().forEach(change -> changes.put(change.email(), change));
        List<Row> joining = Stream.concat(
                        plan.newcomers().stream()
                                .map(one -> row(one.name(), one.email(), "new, joins", changes.remove(one.email()))),
                        plan.joining().stream()
                                .map(one -> row(one.name(), one.email(), "known, joins", changes.remove(one.email()))))
                .toList();
        Stream<Row> others = plan.changes().stream()
                .filter(change -> changes.containsKey(change.email()))
                .map(change -> row(change.name(), change.email(), "in the cohort", change));
        return Stream.concat(joining.stream(), others).toList();
    }

    private static Row row(String name, String email, String words, @Nullable TimeChange change) {
        return new Row(name, email, change == null ? words : "%s; %s".formatted(words, time(change)));
    }

    private static String time(TimeChange change) {
        String after = change.after() == 0 ? "no extra time" : "%d%% extra time".formatted(change.after());
        return change.before() == 0 ? after : "%s instead of %d%%".formatted(after, change.before());
    }
}
