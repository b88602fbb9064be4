package org.preceptor.web.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheets of a workbook that is being written: a header on each, and the next one where a sheet is full. */
final class XlsxPages {

    /** Excel reads 1,048,576 rows of a sheet. */
    private static final int ROWS_OF_A_SHEET = 1_000_000;

    /** How many rows are kept in memory at most. */
    private static final int ROWS_AT_ONCE = 500;

    private final Workbook book;
    private final String title;
    private final List<String> header;
    private Worksheet page;
    private int pages = 1;
    private int row = 1;

    XlsxPages(Workbook book, String title, List<String> header) {
        this.book = book;
        this.title = title;
        this.header = header;
        this.page = begin(book, title, header);
    }

    void add(List<Cell> line) {
        try {
            if (row > ROWS_OF_A_SHEET) {
                page.finish();
                page = begin(book, title + " " + ++pages, header);
                row = 1;
            }
            for (int column = 0; column < line.size(); column++) {
                write(line.get(column), column);
            }
            if (++row % ROWS_AT_ONCE == 0) {
                page.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        page.finish();
    }

    private void write(Cell cell, int column) {
        switch (cell) {
            case Cell.Text(var value) -> page.inlineString(row, column, value);
            case Cell.Decimal(var value) -> page.value(row, column, value);
            case Cell.Empty() -> {}
        }
    }

    private static Worksheet begin(Workbook book, String title, List<String> header) {
        Worksheet page = book.newWorksheet(title);
        page.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            page.inlineString(0, column, header.get(column));
            page.style(0, column).bold().set();
        }
        return page;
    }
}
