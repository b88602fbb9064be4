package org.preceptor.web.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.BankItem;
import org.preceptor.core.item.Item;
import org.preceptor.core.statistics.Flag;
import org.preceptor.core.statistics.ItemAnalysis;
import org.preceptor.core.statistics.ItemFigures;
import org.preceptor.core.statistics.ItemVersion;
import org.preceptor.core.statistics.OptionFigures;
import org.preceptor.core.statistics.Paper;
import org.preceptor.web.insight.CohortInsight;

/** An item as it did on one form of an assessment. */
record PaperItem(Paper paper, BankItem item, ItemFigures figures) {

    /**
     * One of its options.
     *
     * @param flag what an author should look at, where there is anything
     */
    record Choice(
            PaperItem of, OptionFigures figures, @Nullable Flag flag) {}

    /** Every item of every form, in the order of forms and items. */
    static Stream<PaperItem> of(CohortInsight insight) {
        Map<ItemVersion, Item> wordings = insight.items().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, asked -> asked.getValue().item()));
        return insight.papers().entrySet().stream()
                .flatMap(taken -> ItemAnalysis.of(taken.getValue()).figures(wordings).stream()
                        .map(figures -> new PaperItem(taken.getKey(), asked(insight, figures.item()), figures)));
    }

    private static BankItem asked(CohortInsight insight, ItemVersion version) {
        BankItem item = insight.items().get(version);
        if (item == null) {
            throw new IllegalStateException("Nobody was asked " + version);
        }
        return item;
    }

    Stream<Choice> choices() {
        Map<String, Flag> flags = figures.flags().stream()
                .flatMap(flag -> PaperItem.option(flag).stream().map(option -> Map.entry(option, flag)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, other) -> first));
        return figures.options().stream().map(option -> new Choice(this, option, flags.get(option.option())));
    }

    /** Such as {@code dubious possible_wrong_key:c}. */
    Cell flags() {
        return Cell.of(figures.flags().stream().map(PaperItem::code).collect(Collectors.joining(" ")));
    }

    static String code(Flag flag) {
        return switch (flag) {
            case Flag.Dubious dubious -> "dubious";
            case Flag.NonFunctioning distractor -> "distractor_does_not_function:" + distractor.option();
            case Flag.PossibleMisKey wrong -> "possible_wrong_key:" + wrong.option();
            case Flag.KeyNotChosen nobody -> "nobody_chose_the_key:" + nobody.key();
        };
    }

    private static Collection<String> option(Flag flag) {
        return switch (flag) {
            case Flag.Dubious dubious -> List.of();
            case Flag.NonFunctioning distractor -> List.of(distractor.option());
            case Flag.PossibleMisKey wrong -> List.of(wrong.option());
            case Flag.KeyNotChosen nobody -> List.of(nobody.key());
        };
    }

    /** The columns that say which item on which form, for rows that know it. */
    static <T> List<Column<T>> columns(Function<T, PaperItem> of) {
        return List.of(
                new Column<>(
                        "course_version",
                        row -> Cell.of(of.apply(row).paper.course().brief())),
                new Column<>("kind", row -> Cell.code(of.apply(row).paper.kind())),
                new Column<>("lesson", row -> text(of.apply(row).paper.lesson())),
                new Column<>("form", row -> text(of.apply(row).paper.form())),
                new Column<>("item", row -> text(of.apply(row).figures.item().id())),
                new Column<>(
                        "item_hash",
                        row -> Cell.of(of.apply(row).figures.item().hash().hex())),
                new Column<>("attempts_counted", row -> Cell.of("first")));
    }

    private static Cell text(@Nullable Object value) {
        return value == null ? Cell.EMPTY : Cell.of(value.toString());
    }
}
