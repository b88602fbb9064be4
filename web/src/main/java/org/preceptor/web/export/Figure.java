package org.preceptor.web.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Finding;
import org.preceptor.core.statistics.Interval;

/**
 * A figure that may be missing, under the name of its column.
 *
 * @param <T> what it is a figure of
 */
record Figure<T>(String name, Function<T, Finding<Double>> of) {

    /** A figure and both ends of its interval. */
    static <T> List<Figure<T>> estimate(String name, Function<T, Finding<Estimate>> of) {
        return List.of(
                new Figure<>(name, thing -> of.apply(thing).map(Estimate::value)),
                new Figure<>(
                        name + "_low",
                        thing -> of.apply(thing).then(Estimate::interval).map(Interval::low)),
                new Figure<>(
                        name + "_high",
                        thing -> of.apply(thing).then(Estimate::interval).map(Interval::high)));
    }

    /** Their columns, and one that says why some of them are empty. */
    static <T> List<Column<T>> columns(List<Figure<T>> figures) {
        List<Column<T>> columns = new ArrayList<>();
        figures.forEach(figure -> columns.add(new Column<>(figure.name, figure::cell)));
        columns.add(new Column<>("why_empty", thing -> Cell.of(why(figures, thing))));
        return columns;
    }

    private Cell cell(T thing) {
        return of.apply(thing).found().<Cell>map(Cell::of).orElse(Cell.EMPTY);
    }

    /** Such as "all values are alike: discrimination, efficiency". */
    private static <T> String why(List<Figure<T>> figures, T thing) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        figures.forEach(figure -> reason(figure.of.apply(thing))
                .ifPresent(reason ->
                        names.computeIfAbsent(reason, any -> new ArrayList<>()).add(figure.name)));
        return names.entrySet().stream()
                .map(entry -> "%s: %s".formatted(entry.getKey(), String.join(", ", entry.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> reason(Finding<Double> finding) {
        return switch (finding) {
            case Finding.Found<Double> found -> Optional.empty();
            case Finding.TooFew<Double>(long n, long needed) ->
                Optional.of("n is %d and must be %d".formatted(n, needed));
            case Finding.NotDefined<Double>(Finding.Reason reason) -> Optional.of(reason.words());
        };
    }
}
