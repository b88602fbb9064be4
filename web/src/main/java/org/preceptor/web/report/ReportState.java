package org.preceptor.web.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a report. */
enum ReportState {
    OPEN("Waits for an answer", ""),
    ACCEPTED("Accepted", "good"),
    DECLINED("Declined", "");

    private final String words;
    private final String badge;

    ReportState(String words, String badge) {
        this.words = words;
        this.badge = badge;
    }

    /** A decision by its name in a form; waiting is none. */
    static Optional<ReportState> decision(String slug) {
        return Arrays.stream(values())
                .filter(state -> state != OPEN && state.slug().equals(slug))
                .findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    /** The class of its badge. */
    String badge() {
        return badge;
    }
}
