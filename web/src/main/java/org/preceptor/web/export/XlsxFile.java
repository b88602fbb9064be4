package org.preceptor.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A table as a workbook (Office Open XML). Text is typed as text there, which no program runs as a formula.
 *
 * <p>Rows leave as they are read. What breaks on the way leaves a file without an end, which nothing opens.
 */
record XlsxFile(FileName name, String title, Sheet<?> sheet) implements View {

    @Override
    public String getContentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.attachment());
        // Not closed where an exception ends it: that would complete the file.
        Workbook book = new Workbook(response.getOutputStream(), "Preceptor", "1.0");
        XlsxPages pages = new XlsxPages(book, title, sheet.header());
        sheet.each(pages::add);
        pages.finish();
        book.finish();
    }
}
