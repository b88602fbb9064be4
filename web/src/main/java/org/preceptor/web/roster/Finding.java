package org.preceptor.web.roster;

import java.util.Comparator;

/**
 * Why one line of a list cannot be taken.
 *
 * @param line its number in the list, from 1
 * @param value what stands there
 * @param advice what is wrong with it and what to do, in a sentence
 */
public record Finding(int line, String value, String advice) {

    static final Comparator<Finding> BY_LINE = Comparator.comparingInt(Finding::line);

    /** What stands there, or that nothing does. */
    public String shown() {
        return value.isEmpty() ? "nothing" : value;
    }
}
