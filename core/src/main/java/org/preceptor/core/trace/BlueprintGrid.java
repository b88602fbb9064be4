package org.preceptor.core.trace;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.course.Bloom;
import org.preceptor.core.course.Course;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.Lesson;
import org.preceptor.core.course.Objective;

/** How many items of each objective and Bloom level stand on each form, beside how many the assessments ask for. */
public record BlueprintGrid(List<FormLetter> forms, List<Line> lines) {

    public BlueprintGrid {
        forms = List.copyOf(forms);
        lines = List.copyOf(lines);
    }

    /**
     * One objective.
     *
     * @param forms its items on each form, in the order of the forms
     * @param check its items in the lesson's check
     * @param preTest how many of them a pre-test asks
     * @param last how many of them a final asks
     */
    public record Line(Lesson lesson, Objective objective, List<Cell> forms, Cell check, int preTest, int last) {

        public Line {
            forms = List.copyOf(forms);
        }

        /** Whether a cell of this line holds fewer items than an assessment asks for, or none at all. */
        public boolean isShort(Cell cell) {
            return cell.items() < Math.max(1, Math.max(preTest, last));
        }
    }

    /** How many items there are of each level that has any. */
    public record Cell(SortedMap<Bloom, Integer> levels) {

        public Cell {
            levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        }

        public int items() {
            return levels.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public static BlueprintGrid of(Course course) {
        return new BlueprintGrid(
                course.forms(),
                course.lessons().stream()
                        .flatMap(lesson ->
                                lesson.objectives().stream().map(objective -> line(course, lesson, objective)))
                        .toList());
    }

    private static Line line(Course course, Lesson lesson, Objective objective) {
        return new Line(
                lesson,
                objective,
                course.forms().stream()
                        .map(form ->
                                cell(course, objective, item -> item.forms().contains(form)))
                        .toList(),
                cell(course, objective, BankItem::isCheck),
                asked(course, AssessmentKind.PRE_TEST, objective),
                asked(course, AssessmentKind.FINAL, objective));
    }

    private static Cell cell(Course course, Objective objective, Predicate<BankItem> there) {
        SortedMap<Bloom, Integer> levels = new TreeMap<>();
        course.items().stream()
                .filter(item -> item.objective().equals(objective.id()))
                .filter(there)
                .forEach(item -> levels.merge(item.bloom(), 1, Integer::sum));
        return new Cell(levels);
    }

    private static int asked(Course course, AssessmentKind kind, Objective objective) {
        return course.plan(kind).blueprint().itemsByObjective().getOrDefault(objective.id(), 0);
    }
}
