package org.preceptor.web.export;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table whose rows come one after another, so that memory does not grow with their number.
 *
 * @param rows hands every thing to whoever asks; may throw on the way
 * @param <T> what the rows are about
 */
record Sheet<T>(List<Column<T>> columns, Consumer<Consumer<T>> rows) {

    Sheet {
        columns = List.copyOf(columns);
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    void each(Consumer<List<Cell>> line) {
        rows.accept(thing -> line.accept(
                columns.stream().map(column -> column.cell().apply(thing)).toList()));
    }
}
