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
        String heading = entry.text("heading");
        int paragraph = entry.need("paragraph")
                .flatMap(value -> value.wholeNumber(1, 1000))
                .orElse(1);
        String paraphrase = entry.prose("paraphrase");
        String kind = entry.text("kind");
        String cites = entry.text("cites");
        Verdict status = entry.need("status")
                .flatMap(value -> value.oneOf(Verdict.class))
                .orElse(Verdict.OPINION);
        String qualification = entry.optionalText("qualification");
        String evidence = entry.prose("evidence");
        List<ReferenceId> references = entry.need("references")
                .map(value -> value.mentions(ReferenceId::new))
                .orElse(List.of());
        return id.map(known -> new Claim(
                known, heading, paragraph, paraphrase, kind, cites, status, qualification, evidence, references));
    }
}
