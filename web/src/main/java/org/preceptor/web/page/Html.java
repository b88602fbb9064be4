package org.preceptor.web.page;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.View;

/**
 * A page of HTML made by a typed template.
 *
 * <p>The template runs to its end before the first byte is sent, so a broken page becomes an error page and never half a
 * page. Without a status of its own the response keeps the one it has.
 */
public record Html(JteModel template, @Nullable HttpStatusCode status) implements View {

    private static final String UTF_8_HTML = "text/html;charset=UTF-8";

    public Html(JteModel template) {
        this(template, null);
    }

    @Override
    public String getContentType() {
        return UTF_8_HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = new Utf8ByteOutput();
        template.render(page);
        if (status != null) {
            response.setStatus(status.value());
        }
        response.setContentType(UTF_8_HTML);
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
