package org.preceptor.core.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.item.Verdict;

/**
 * Something the source asserts, in our words, and how far the evidence carries it.
 *
 * @param heading the heading in the source under which it stands
 * @param paragraph which paragraph under that heading, from 1
 * @param kind what sort of statement it is, such as definition or opinion
 * @param cites what the source itself cites for it
 * @param qualification words that belong after the status, such as "hedged in the article"
 * @param evidence what the evidence says, with its references
 * @param sourceHash the SHA-256 of the source's paragraph, normalised, in hexadecimal; absent where nobody has taken it
 */
public record Claim(
        ClaimId id,
        String heading,
        int paragraph,
        String paraphrase,
        String kind,
        String cites,
        Verdict status,
        @Nullable String qualification,
        String evidence,
        List<ReferenceId> references,
        @Nullable String sourceHash) {

    public Claim {
        references = List.copyOf(references);
    }

    /** The status in words, with its qualification: "opinion, contested". */
    public String statusWords() {
        return qualification == null ? status.words() : status.words() + ", " + qualification;
    }
}
