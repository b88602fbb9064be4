package org.preceptor.web.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.trace.BlueprintGrid;
import org.preceptor.core.trace.BlueprintGrid.Cell;
import org.preceptor.core.trace.BlueprintGrid.Line;

/** The blueprint as a table: a group for each lesson, a row for each objective, a column for each form. */
public record BlueprintTable(List<String> forms, List<Group> groups, List<String> totals) {

    /** The objectives of a lesson. */
    public record Group(String title, List<Row> rows) {}

    /** One objective, with its level and what the pre-test and the final ask for. */
    public record Row(
            String id, String text, String level, List<Count> forms, List<String> check, String preTest, String last) {}

    /**
     * The items of an objective on a form.
     *
     * @param levels how many of each level, such as "2 apply" and "1 analyse"
     * @param tooFew whether an assessment asks for more
     */
    public record Count(List<String> levels, boolean tooFew) {}

    static BlueprintTable of(BlueprintGrid grid) {
        return new BlueprintTable(
                grid.forms().stream().map(form -> "Form " + form).toList(),
                grid.lines().stream()
                        .map(Line::lesson)
                        .distinct()
                        .map(lesson -> group(lesson, grid))
                        .toList(),
                totals(grid));
    }

    private static Group group(Lesson lesson, BlueprintGrid grid) {
        return new Group(
                TraceBlocks.title(lesson),
                grid.lines().stream()
                        .filter(line -> line.lesson().equals(lesson))
                        .map(BlueprintTable::row)
                        .toList());
    }

    private static Row row(Line line) {
        return new Row(
                line.objective().id().value(),
                line.objective().text(),
                line.objective().bloom().word(),
                line.forms().stream()
                        .map(cell -> new Count(levels(cell), line.isShort(cell)))
                        .toList(),
                levels(line.check()),
                String.valueOf(line.preTest()),
                String.valueOf(line.last()));
    }

    private static List<String> levels(Cell cell) {
        return cell.items() == 0
                ? List.of("0")
                : cell.levels().entrySet().stream()
                        .map(level -> "%d %s"
                                .formatted(level.getValue(), level.getKey().word()))
                        .toList();
    }

    /** The sum of every column. */
    private static List<String> totals(BlueprintGrid grid) {
        List<Integer> sums = new ArrayList<>(IntStream.range(0, grid.forms().size())
                .map(form -> grid.lines().stream()
                        .mapToInt(line -> line.forms().get(form).items())
                        .sum())
                .boxed()
                .toList());
        sums.add(grid.lines().stream().mapToInt(line -> line.check().items()).sum());
        sums.add(grid.lines().stream().mapToInt(Line::preTest).sum());
        sums.add(grid.lines().stream().mapToInt(Line::last).sum());
        return sums.stream().map(String::valueOf).toList();
    }
}
