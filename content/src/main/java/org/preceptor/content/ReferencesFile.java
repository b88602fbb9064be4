package org.preceptor.content;

import java.util.List;
import java.util.Optional;
import org.preceptor.core.course.Reference;
import org.preceptor.core.course.ReferenceId;

/** Reads {@code references.yaml}, the only works the course may cite. */
final class ReferencesFile {

    static final String NAME = "references.yaml";

    private static final List<String> FIELDS = List.of("id", "authors", "year", "title", "where", "doi", "note");

    private ReferencesFile() {}

    static List<Reference> read(Folder folder) {
        return YamlFile.entries(folder, NAME, new Place(NAME, 1)).stream()
                .flatMap(entry -> reference(entry).stream())
                .toList();
    }

    private static Optional<Reference> reference(Entry entry) {
        entry.allow(FIELDS);
        Optional<ReferenceId> id = entry.define("id", ReferenceId::new);
        Integer year = entry.find("year")
                .flatMap(value -> value.wholeNumber(1500, 2100))
                .orElse(null);
        String title = entry.text("title");
        String authors = entry.optionalText("authors");
        String where = entry.optionalText("where");
        String doi = entry.find("doi").flatMap(ReferencesFile::doi).orElse(null);
        String note = entry.optionalText("note");
        return id.map(known -> new Reference(known, authors, year, title, where, doi, note));
    }

    private static Optional<String> doi(Value value) {
        return value.text().filter(doi -> {
            boolean wellFormed = doi.matches("10\\.\\d{4,9}/\\S+");
            if (!wellFormed) {
                value.problem("a DOI looks like 10.1002/wps.21120, without an address before it");
            }
            return wellFormed;
        });
    }
}
