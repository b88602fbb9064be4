package org.preceptor.web.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.preceptor.core.course.AssessmentKind;
import org.preceptor.core.course.Objective;
import org.preceptor.core.statistics.Mastery;

/** The columns of the exported objectives; {@code docs/exports.md} says what each holds. */
final class ObjectiveColumns {

    private ObjectiveColumns() {}

    static List<Column<ObjectiveRow>> of(String notice) {
        List<Column<ObjectiveRow>> columns = new ArrayList<>();
        columns.add(new Column<>("objective", row -> Cell.of(row.id().toString())));
        columns.add(new Column<>("objective_text", row -> words(row, Objective::text)));
        columns.add(new Column<>(
                "objective_level", row -> words(row, one -> one.bloom().word())));
        columns.add(new Column<>("attempts_counted", row -> Cell.of("first")));
        List<Figure<ObjectiveRow>> figures = new ArrayList<>();
        for (AssessmentKind kind : AssessmentKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            columns.add(
                    new Column<>(name + "_answers", row -> Cell.of(row.in(kind).all())));
            columns.add(
                    new Column<>(name + "_right", row -> Cell.of(row.in(kind).right())));
            figures.addAll(Figure.estimate(name + "_mastery", row -> Mastery.of(row.in(kind))));
        }
        columns.add(new Column<>("gain_pairs", row -> Cell.of(row.gain().pairs())));
        figures.addAll(Figure.estimate("gain", row -> row.gain().mean()));
        figures.addAll(Figure.estimate("gain_adjusted", row -> row.gain().adjusted()));
        figures.addAll(Figure.estimate("form_effect", row -> row.gain().formEffect()));
        columns.addAll(Figure.columns(figures));
        columns.add(new Column<>("notice", row -> Cell.of(notice)));
        return columns;
    }

    private static Cell words(ObjectiveRow row, Function<Objective, String> words) {
        Optional<String> found = row.objective().map(words);
        return found.<Cell>map(Cell::of).orElse(Cell.EMPTY);
    }
}
