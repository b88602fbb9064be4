package org.preceptor.web.insight;

import org.preceptor.core.statistics.Estimate;
import org.preceptor.core.statistics.Finding;

/**
 * A difference in percentage points as a line of a table.
 *
 * @param note what it means; may be empty
 * @param n how many pairs it rests on
 */
public record GainLine(String what, String note, String n, Quoted gain) {

    static GainLine of(String what, String note, long n, Finding<Estimate> gain) {
        return new GainLine(what, note, Spoken.count(n), Quoted.of(gain, Spoken::points));
    }
}
