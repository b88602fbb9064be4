package org.preceptor.web.report;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Fault;

/** A few sentences typed into a form, without what the database cannot keep. */
record ReportWords(@Nullable String typed) {

    private static final int LONGEST = 2000;

    String tidy() {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n]]", " ")
                .strip();
    }

    /** What is wrong with them; the field is called {@code words}. */
    Optional<Fault> fault(String whenMissing) {
        String words = tidy();
        if (words.isEmpty()) {
            return Optional.of(new Fault("words", whenMissing));
        }
        return words.length() > LONGEST
                ? Optional.of(new Fault(
                        "words", "Shorten this to %d characters; it has %d.".formatted(LONGEST, words.length())))
                : Optional.empty();
    }
}
