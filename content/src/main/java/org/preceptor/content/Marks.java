package org.preceptor.content;

import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.ReferenceId;
import org.preceptor.core.course.TermId;

/** Where the marks in prose lead on the page that shows it. */
public interface Marks {

    /** The address of a reference, such as {@code /references#R01}. */
    String reference(ReferenceId id);

    /** The address of a claim, such as {@code #C08}. */
    String claim(ClaimId id);

    /** The address of a term, such as {@code /glossary#trd}. */
    String term(TermId id);

    /** References on the page of references, claims on the page itself. */
    static Marks usual() {
        return new Marks() {
            @Override
            public String reference(ReferenceId id) {
                return "/references#" + id;
            }

            @Override
            public String claim(ClaimId id) {
                return "#" + id;
            }

            @Override
            public String term(TermId id) {
                return "/glossary#" + id;
            }
        };
    }
}
