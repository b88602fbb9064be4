package org.preceptor.content;

import java.util.List;
import java.util.Optional;
import org.preceptor.core.course.Term;
import org.preceptor.core.course.TermId;

/** Reads {@code glossary.yaml}, the words that lessons explain; a course may do without. */
final class GlossaryFile {

    static final String NAME = "glossary.yaml";

    /** What a link to a term begins with. */
    static final String SCHEME = "term:";

    private GlossaryFile() {}

    static List<Term> read(Folder folder) {
        return folder.optional(NAME).stream()
                .flatMap(entry -> term(entry).stream())
                .toList();
    }

    private static Optional<Term> term(Entry entry) {
        entry.allow(List.of("id", "term", "meaning", "see"));
        Optional<TermId> id = entry.define("id", TermId::new);
        String term = entry.text("term");
        String meaning = entry.prose("meaning");
        List<TermId> see =
                entry.find("see").map(value -> value.mentions(TermId::new)).orElse(List.of());
        return id.map(known -> new Term(known, term, meaning, see));
    }
}
