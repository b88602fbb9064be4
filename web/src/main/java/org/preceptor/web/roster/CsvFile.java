package org.preceptor.web.roster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Spreadsheet;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A list as a file to download, the first line naming its columns; no spreadsheet takes anything in it for a formula. */
record CsvFile(String name, List<List<String>> lines) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // The mark in front keeps Excel from reading the file as Windows-1252.
        String text = lines.stream().map(CsvFile::line).collect(Collectors.joining("", "\uFEFF", ""));
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        return '"' + Spreadsheet.text(text).replace("\"", "\"\"") + '"';
    }
}
