package org.preceptor.web.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.springframework.web.util.UriUtils;

/** The name of a file to save, made of the name of a cohort and what the file holds. */
record FileName(String cohort, String holds) {

    /** The header that has it saved: once in ASCII for old clients, once as it is (RFC 6266). */
    String attachment() {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii(), whole());
    }

    private String ascii() {
        String plain = Normalizer.normalize(cohort, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "%s-%s".formatted(plain.isEmpty() ? "cohort" : plain, holds);
    }

    private String whole() {
        String name = cohort.replaceAll("[\\p{Cntrl}/\\\\]+", "-").strip();
        return UriUtils.encode("%s %s".formatted(name, holds), StandardCharsets.UTF_8);
    }
}
