package org.preceptor.web.export;

import java.util.function.Function;

/**
 * One column of an exported table.
 *
 * @param name as {@code docs/exports.md} has it; never changed, because people's programs rely on it
 * @param cell what the column holds of each thing
 * @param <T> what the rows are about
 */
record Column<T>(String name, Function<T, Cell> cell) {}
