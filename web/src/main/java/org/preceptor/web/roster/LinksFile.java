package org.preceptor.web.roster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.account.Invitations.Invited;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** One-time links as a file to download, a line for each person; no spreadsheet takes a name in it for a formula. */
record LinksFile(List<Invited> invited) implements View {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"links.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var format = CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL).get();
        try (var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                var csv = new CSVPrinter(writer, format)) {
            // Without this mark Excel reads the file as Windows-1252.
            writer.write('\uFEFF');
            csv.printRecord("name", "email", "link");
            for (Invited one : invited) {
                csv.printRecord(
                        plain(one.person().name()),
                        plain(one.person().email()),
                        one.invitation().address());
            }
        }
    }

    private static String plain(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
