package org.preceptor.web.attempt;

import java.util.List;
import org.preceptor.core.adjustment.Given;
import org.preceptor.core.adjustment.InForce;

/**
 * What adjustments make of an attempt.
 *
 * @param given the results that they gave it, in the order of time
 */
record Adjusted(InForce inForce, List<Given> given) {

    static final Adjusted NOT = new Adjusted(InForce.NONE, List.of());

    Adjusted {
        given = List.copyOf(given);
    }
}
