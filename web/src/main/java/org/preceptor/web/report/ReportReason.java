package org.preceptor.web.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be wrong with a question. */
enum ReportReason {
    UNCLEAR("The question is unclear"),
    WRONG_KEY("The answer that counts is not the right one"),
    TYPING_ERROR("There is a typing error"),
    TECHNICAL("The page does not work"),
    OTHER("Something else");

    private final String words;

    ReportReason(String words) {
        this.words = words;
    }

    static Optional<ReportReason> find(String slug) {
        return Arrays.stream(values())
                .filter(reason -> reason.slug().equals(slug))
                .findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }
}
