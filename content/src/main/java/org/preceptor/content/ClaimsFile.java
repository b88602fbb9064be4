package org.preceptor.content;

import java.util.List;
import java.util.Optional;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.ReferenceId;
import org.preceptor.core.item.Verdict;

/** Reads {@code claims.yaml}, what the source asserts and how far the evidence carries it. */
final class ClaimsFile {

    static final String NAME = "claims.yaml";

    private static final List<String> FIELDS = List.of(
            "id",
            "heading",
            "paragraph",
            "source-hash",
            "paraphrase",
            "kind",
            "cites",
            "status",
            "qualification",
            "evidence",
            "references");

    private ClaimsFile() {}

    static List<Claim> read(Folder folder) {
        return YamlFile.entries(folder, NAME, new Place(NAME, 1)).stream()
                .flatMap(entry -> claim(entry).stream())
                .toList();
    }

    private static Optional<Claim> claim(Entry entry) {
        entry.allow(FIELDS);
        Optional<ClaimId> id = entry.define("id", ClaimId::new);
        // Read even where the id is not readable, so that the other problems are found too.
        Claim claim = new Claim(
                id.orElse(new ClaimId("C00")),
                entry.text("heading"),
                paragraph(entry),
                entry.prose("paraphrase"),
                entry.text("kind"),
                entry.text("cites"),
                status(entry),
                entry.optionalText("qualification"),
                entry.prose("evidence"),
                references(entry),
                entry.find("source-hash").flatMap(ClaimsFile::hash).orElse(null));
        return id.map(known -> claim);
    }

    private static int paragraph(Entry entry) {
        return entry.need("paragraph")
                .flatMap(value -> value.wholeNumber(1, 1000))
                .orElse(1);
    }

    private static Verdict status(Entry entry) {
        return entry.need("status").flatMap(value -> value.oneOf(Verdict.class)).orElse(Verdict.OPINION);
    }

    private static List<ReferenceId> references(Entry entry) {
        return entry.need("references")
                .map(value -> value.mentions(ReferenceId::new))
                .orElse(List.of());
    }

    private static Optional<String> hash(Value value) {
        return value.text().filter(text -> {
            boolean wellFormed = text.matches("[0-9a-f]{64}");
            if (!wellFormed) {
                value.problem("a source hash is a SHA-256 in hexadecimal, as `check-source --write` makes it");
            }
            return wellFormed;
        });
    }
}
