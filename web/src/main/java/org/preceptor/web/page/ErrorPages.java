package org.preceptor.web.page;

import jakarta.servlet.MultipartConfigElement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.templates.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.View;

/** Shows what went wrong, and puts a fault of ours into the log under the reference that the page names. */
@Component
class ErrorPages {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final DataSize USUAL_LIMIT = DataSize.ofMegabytes(1);

    private final Templates templates;
    private final DataSize uploadLimit;

    ErrorPages(Templates templates, ObjectProvider<MultipartConfigElement> uploads) {
        this.templates = templates;
        var limit = uploads.stream()
                .mapToLong(MultipartConfigElement::getMaxFileSize)
                .findFirst();
        this.uploadLimit =
                limit.isPresent() && limit.getAsLong() > 0 ? DataSize.ofBytes(limit.getAsLong()) : USUAL_LIMIT;
    }

    /** The page of a status; from 500 on it carries a reference, and the cause goes to the log. */
    View show(HttpStatusCode status, @Nullable Throwable cause, Chrome chrome) {
        if (status.is5xxServerError()) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            log.error("Reference {}: answered with {}", reference, status.value(), cause);
            return show(ErrorPage.failed(status, reference), chrome);
        }
        return show(status.value() == 413 ? ErrorPage.tooLarge(uploadLimit) : ErrorPage.of(status), chrome);
    }

    View show(ErrorPage page, Chrome chrome) {
        return new Html(templates.pageError(page, chrome), page.status());
    }
}
