package org.preceptor.web.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preceptor.web.account.EmailText;
import org.preceptor.web.account.NameText;

/**
 * Reads a list of people as spreadsheets write it: {@code email} and {@code name} in any order, separated by commas,
 * semicolons or tabs, with a line on top that names the columns; {@code extra_time_percent} may be one of them.
 */
final class ListReader {

    private static final char MARK = '\uFEFF';

    private final ListColumns columns;
    private final List<ListedPerson> people = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> lineByEmail = new HashMap<>();

    private ListReader(ListColumns columns) {
        this.columns = columns;
    }

    static ListReading read(String typed) {
        String text = tidy(typed);
        CsvLines csv = CsvLines.read(text, separator(text));
        if (csv.lines().isEmpty()) {
            return new ListReading.Unreadable(
                    csv.broken().isEmpty()
                            ? "The list is empty. It needs a line that names the columns and a line for each person."
                            : "No line of this list can be read. Save it again as CSV.");
        }
        CsvLines.Line header = csv.lines().getFirst();
        ListColumns columns = ListColumns.of(header.cells());
        if (!columns.complete()) {
            return new ListReading.Unreadable(missing(columns, header));
        }
        if (csv.lines().size() == 1 && csv.broken().isEmpty()) {
            return new ListReading.Unreadable("There is nobody on the list. Add a line for each person.");
        }
        var reader = new ListReader(columns);
        reader.findings.addAll(csv.broken());
        csv.lines().stream().skip(1).forEach(reader::take);
        return new ListReading.Read(reader.people, reader.findings, columns.ignored());
    }

    private void take(CsvLines.Line line) {
        List<Finding> wrong = new ArrayList<>();
        List<String> cells = line.cells();
        surplus(line).ifPresent(wrong::add);
        var email = new EmailText(cell(cells, columns.email()));
        var name = new NameText(cell(cells, columns.name()));
        var extraTime = new PercentText(columns.extraTime() < 0 ? "" : cell(cells, columns.extraTime()));
        email.fault().ifPresent(sentence -> wrong.add(new Finding(line.number(), email.value(), sentence)));
        name.fault().ifPresent(sentence -> wrong.add(new Finding(line.number(), name.value(), sentence)));
        extraTime.fault().ifPresent(sentence -> wrong.add(new Finding(line.number(), extraTime.typed(), sentence)));
        seenBefore(email.value(), line.number()).ifPresent(wrong::add);
        findings.addAll(wrong);
        if (wrong.isEmpty()) {
            people.add(new ListedPerson(line.number(), email.value(), name.value(), extraTime.value()));
        }
    }

    private Optional<Finding> surplus(CsvLines.Line line) {
        List<String> surplus = line.cells().stream()
                .skip(columns.width())
                .filter(cell -> !cell.isBlank())
                .toList();
        return surplus.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding(
                                line.number(),
                                String.join(", ", surplus),
                                "This is more than the first line has columns for. Put a value that holds the separator in quotation marks."));
    }

    private Optional<Finding> seenBefore(String email, int line) {
        Integer first = email.isEmpty() ? null : lineByEmail.putIfAbsent(email, line);
        return Optional.ofNullable(first)
                .map(before -> new Finding(
                        line, email, "Line %d has this address already. Remove one of them.".formatted(before)));
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    private static String missing(ListColumns columns, CsvLines.Line header) {
        String found = String.join(",", header.cells());
        String shown = found.length() > 100 ? found.substring(0, found.offsetByCodePoints(0, 90)) + " …" : found;
        return columns.twice()
                ? "The first line names a column twice. It is now: %s".formatted(shown)
                : "The first line must name the columns email and name. It is now: %s".formatted(shown);
    }

    private static String tidy(String typed) {
        String text = !typed.isEmpty() && typed.charAt(0) == MARK ? typed.substring(1) : typed;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What separates the columns: whichever of the three the first line holds most of. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
