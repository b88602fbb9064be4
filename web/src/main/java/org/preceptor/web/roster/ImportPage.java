package org.preceptor.web.roster;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Faults;

/** The page that imports a list: the form, what is wrong with a list, and what it would do. */
public record ImportPage(
        String address,
        String cohort,
        String text,
        Faults faults,
        List<Finding> findings,
        String findingsTitle,
        List<String> notes,
        @Nullable Preview preview) {

    static final String OUTDATED =
            "Something changed since you looked, so nothing was done yet. This is what would be done now.";

    private static final int SHOWN = 20;

    /** What would be done to the cohort, to be confirmed under the name of its draft. */
    public record Preview(
            String draft,
            List<Count> counts,
            List<Row> rows,
            @Nullable String more,
            String button) {

        /** Whether there is anything to do. */
        public boolean worth() {
            return !rows.isEmpty();
        }
    }

    /** A number of people and what would happen to them. */
    public record Count(String number, String words) {}

    /** Somebody who would join, or whose extra time would change. */
    public record Row(String name, String email, String words) {}

    /** The sentence about what was done, and how people get in. */
    static String done(ImportDraft.Outcome outcome) {
        String joined = outcome.joined() == 1 ? "1 person joined" : "%,d people joined".formatted(outcome.joined());
        String extended =
                outcome.extended() == 0 ? "" : " The extra time of %,d changed.".formatted(outcome.extended());
        return outcome.added() == 0
                ? joined + "." + extended
                : joined + ", %,d of them new.".formatted(outcome.added()) + extended
                        + " They have no password yet. Download their one-time links below and hand each of them theirs.";
    }

    static ImportPage empty(Roster roster) {
        return of(roster, "", Faults.NONE);
    }

    static ImportPage of(Roster roster, String text, Faults faults) {
        return new ImportPage(roster.address(), roster.name(), text, faults, List.of(), "", List.of(), null);
    }

    /** The page of a list that cannot be taken as it is. */
    ImportPage finding(List<Finding> found, ListReading.Read read) {
        String title = found.size() == 1
                ? "One line cannot be taken"
                : String.format(
                        Locale.UK,
                        "%,d lines cannot be taken",
                        found.stream().map(Finding::line).distinct().count());
        return new ImportPage(address, cohort, text, faults, found, title, ignored(read.ignored()), null);
    }

    /** The page of a list that can be confirmed. */
    ImportPage showing(UUID draft, ImportPlan plan, List<String> ignored) {
        List<String> notes =
                Stream.concat(ignored(ignored).stream(), renamed(plan).stream()).toList();
        return new ImportPage(address, cohort, "", faults, List.of(), "", notes, preview(draft, plan));
    }

    /** This page with a sentence on top. */
    ImportPage saying(String sentence) {
        List<String> more = Stream.concat(Stream.of(sentence), notes.stream()).toList();
        return new ImportPage(address, cohort, text, faults, findings, findingsTitle, more, preview);
    }

    public @Nullable String faultAt(String field) {
        return faults.at(field);
    }

    public @Nullable String invalid(String field) {
        return faults.at(field) == null ? null : "true";
    }

    private static Preview preview(UUID draft, ImportPlan plan) {
        List<Row> rows = new PlannedRows(plan).of();
        return new Preview(
                draft.toString(),
                List.of(
                        count(plan.newcomers().size(), "new people"),
                        count(plan.joining().size(), "known people who join"),
                        count(plan.already(), "in the cohort already"),
                        count(plan.changes().size(), "whose extra time changes")),
                rows.stream().limit(SHOWN).toList(),
                rows.size() > SHOWN ? String.format(Locale.UK, "And %,d more.", rows.size() - SHOWN) : null,
                button(
                        plan.newcomers().size() + plan.joining().size(),
                        plan.changes().size()));
    }

    private static String button(int joining, int changes) {
        if (joining == 0) {
            return "Change the extra time of %s".formatted(people(changes));
        }
        return "Let %s join".formatted(people(joining));
    }

    private static String people(int count) {
        return count == 1 ? "1 person" : String.format(Locale.UK, "%,d people", count);
    }

    private static Count count(int number, String words) {
        return new Count(String.format(Locale.UK, "%,d", number), words);
    }

    private static List<String> ignored(List<String> columns) {
        return columns.isEmpty()
                ? List.of()
                : List.of("Columns that are not used: %s.".formatted(String.join(", ", columns)));
    }

    private static List<String> renamed(ImportPlan plan) {
        return plan.renamed() == 0
                ? List.of()
                : List.of("Known by another name than the list gives: %,d. Their names do not change."
                        .formatted(plan.renamed()));
    }
}
