package org.preceptor.core.course;

import java.util.List;

/**
 * A word of the trade, explained.
 *
 * @param meaning one to three sentences in Markdown, with marks such as {@code [R01]}
 * @param see other terms that help to understand this one
 */
public record Term(TermId id, String term, String meaning, List<TermId> see) {

    public Term {
        see = List.copyOf(see);
    }
}
