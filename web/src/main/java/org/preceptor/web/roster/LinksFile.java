package org.preceptor.web.roster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.account.Invitations.Invited;
import org.preceptor.web.page.Spreadsheet;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** One-time links as a file to download, a line for each person; no spreadsheet takes a name in it for a formula. */
record LinksFile(List<Invited> invited) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"links.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // The mark in front keeps Excel from reading the file as Windows-1252.
        String lines = invited.stream()
                .map(one -> line(
                        one.person().name(),
                        one.person().email(),
                        one.invitation().address()))
                .collect(Collectors.joining("", "\uFEFF" + line("name", "email", "link"), ""));
        response.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(LinksFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        return '"' + Spreadsheet.text(text).replace("\"", "\"\"") + '"';
    }
}
