package org.preceptor.content.lint;

import java.util.Comparator;
import org.preceptor.content.Place;
import org.preceptor.content.lint.rule.Severity;

/**
 * Something that a rule objects to, with its place.
 *
 * @param at the id of the part it is about, such as {@code L2-I07}
 * @param quote the words objected to; empty where the part as a whole is meant
 * @param line the text of the line on which they begin
 */
public record Finding(
        Place place, String rule, Severity severity, String at, String quote, String line, String message, String mend)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.<Finding, String>comparing(
                    finding -> finding.place().file())
            .thenComparingInt(finding -> finding.place().line())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
