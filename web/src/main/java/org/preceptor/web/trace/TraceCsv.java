package org.preceptor.web.trace;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A trace as a CSV file (RFC 4180) in UTF-8 with a byte order mark; rows are made as they leave. */
record TraceCsv(TraceSheet sheet) implements View {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String getContentType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(sheet.fileName()));
        // Not closed where an exception ends it: that would end the response as if it were complete.
        response.getWriter().write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180);
        printer.printRecord(TraceSheet.HEADER);
        for (Iterator<List<String>> lines = sheet.lines().iterator(); lines.hasNext(); ) {
            printer.printRecord(lines.next());
        }
        printer.flush();
    }
}
