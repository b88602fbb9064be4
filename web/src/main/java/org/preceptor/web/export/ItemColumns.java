package org.preceptor.web.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.preceptor.core.statistics.Finding;

/** The columns of the exported figures of items and of their options; {@code docs/exports.md} says what each holds. */
final class ItemColumns {

    private ItemColumns() {}

    static List<Column<PaperItem>> ofItems(String notice) {
        List<Column<PaperItem>> columns = new ArrayList<>(PaperItem.columns(Function.identity()));
        columns.addAll(List.of(
                new Column<>("objective", row -> Cell.of(row.item().objective().toString())),
                new Column<>("n", row -> Cell.of(row.figures().n())),
                new Column<>("blanks", row -> Cell.of(row.figures().blanks())),
                new Column<>("evidence", row -> Cell.code(row.figures().evidence())),
                new Column<>("guess_score", row -> Cell.of(row.figures().guess())),
                new Column<>("flags", PaperItem::flags)));
        columns.addAll(Figure.columns(figures()));
        columns.add(new Column<>("notice", row -> Cell.of(notice)));
        return columns;
    }

    static List<Column<PaperItem.Choice>> ofOptions(String notice) {
        List<Column<PaperItem.Choice>> columns = new ArrayList<>(PaperItem.columns(PaperItem.Choice::of));
        columns.addAll(List.of(
                new Column<>("option", row -> Cell.of(row.figures().option())),
                new Column<>("key", row -> Cell.yesOrNo(row.figures().key())),
                new Column<>("asked", row -> Cell.of(row.of().figures().n())),
                new Column<>("choosers", row -> Cell.of(row.figures().n())),
                new Column<>("flag", row -> row.flag() == null ? Cell.EMPTY : Cell.of(PaperItem.code(row.flag())))));
        columns.addAll(Figure.columns(Stream.concat(
                        Figure.<PaperItem.Choice>estimate(
                                "share", row -> row.figures().share())
                                .stream(),
                        Stream.of(new Figure<PaperItem.Choice>(
                                "mean_rest", row -> row.figures().meanRest())))
                .toList()));
        columns.add(new Column<>("notice", row -> Cell.of(notice)));
        return columns;
    }

    private static List<Figure<PaperItem>> figures() {
        return Stream.of(
                        Figure.<PaperItem>estimate(
                                "facility", row -> row.figures().facility()),
                        List.of(
                                single(
                                        "standard_deviation",
                                        row -> row.figures().deviation()),
                                single("intended_weight", row -> row.figures().intendedWeight()),
                                single("effective_weight", row -> row.figures().effectiveWeight())),
                        Figure.<PaperItem>estimate(
                                "discrimination", row -> row.figures().discrimination()),
                        List.of(single(
                                "discriminative_efficiency",
                                row -> row.figures().efficiency())))
                .flatMap(List::stream)
                .toList();
    }

    private static Figure<PaperItem> single(String name, Function<PaperItem, Finding<Double>> of) {
        return new Figure<>(name, of);
    }
}
