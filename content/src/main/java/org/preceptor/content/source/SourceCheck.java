package org.preceptor.content.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.preceptor.core.course.Claim;
import org.preceptor.core.course.Course;

/** Holds a course's claims against a copy of the article. */
record SourceCheck(List<Claim> claims, Article article) {

    /** How a claim stands to the article. */
    enum Standing {
        UNCHANGED("rests on a paragraph that has not changed"),
        CHANGED("rests on text that has changed"),
        MISSING("rests on a paragraph that is not there"),
        UNHASHED("has no source-hash yet");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static SourceCheck of(Course course, String text) {
        Set<String> headings = course.claims().stream().map(Claim::heading).collect(Collectors.toSet());
        return new SourceCheck(
                course.claims(), Article.read(text, course.source().title(), headings));
    }

    Standing standing(Claim claim) {
        String hash = claim.sourceHash();
        if (hash == null) {
            return Standing.UNHASHED;
        }
        if (article.holds(hash)) {
            return Standing.UNCHANGED;
        }
        return paragraph(claim).isPresent() ? Standing.CHANGED : Standing.MISSING;
    }

    Optional<Paragraph> paragraph(Claim claim) {
        return article.find(claim.heading(), claim.paragraph());
    }

    /** The hash of every claim's paragraph in this copy of the article, by the claim's id. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        claims.forEach(claim ->
                paragraph(claim).ifPresent(paragraph -> hashes.put(claim.id().value(), paragraph.hash())));
        return hashes;
    }
}
