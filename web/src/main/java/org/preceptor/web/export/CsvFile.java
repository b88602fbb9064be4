package org.preceptor.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Spreadsheet;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A table as a CSV file (RFC 4180) in UTF-8, with a byte order mark because Excel asks for one. No text in it is a formula.
 *
 * <p>Rows leave as they are read. What breaks on the way breaks the connection, so that half a file never looks whole.
 */
record CsvFile(FileName name, Sheet<?> sheet) implements View {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String getContentType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.attachment());
        // Not closed where an exception ends it: that would end the response as if it were complete.
        CSVPrinter printer = print(response.getWriter());
        printer.printRecord(sheet.header());
        sheet.each(line -> print(printer, line));
        printer.flush();
    }

    private static CSVPrinter print(Writer writer) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        return new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    private static void print(CSVPrinter printer, List<Cell> line) {
        try {
            printer.printRecord(line.stream().map(CsvFile::text).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var value) -> Spreadsheet.text(value);
            case Cell.Decimal(var value) -> value.toPlainString();
            case Cell.Empty() -> "";
        };
    }
}
