package org.preceptor.core.course;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A work the course may cite. A field that nobody has seen is absent rather than guessed.
 *
 * @param where journal, volume and pages, or publisher
 * @param note what was read of the work, for the reader
 */
public record Reference(
        ReferenceId id,
        @Nullable String authors,
        @Nullable Integer year,
        String title,
        @Nullable String where,
        @Nullable String doi,
        @Nullable String note) {

    /** The citation as one line, made of the fields that are there. */
    public String citation() {
        String head = Stream.of(authors, year == null ? null : "(%d)".formatted(year))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(head, title, where)
                .filter(Objects::nonNull)
                .map(part -> part.replaceAll("[.\\s]+$", ""))
                .filter(part -> !part.isEmpty())
                .map(part -> part.endsWith("?") ? part : part + ".")
                .collect(Collectors.joining(" "));
    }
}
