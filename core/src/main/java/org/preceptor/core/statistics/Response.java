package org.preceptor.core.statistics;

import java.util.List;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Marker;

/**
 * What somebody answered to an item, as far as statistics look at it.
 *
 * @param score the points earned, from 0 to 1; a blank earns 0
 * @param chosen the options chosen, named as in {@link Part}
 */
public record Response(ItemVersion item, Fraction score, List<String> chosen, boolean blank) {

    public Response {
        chosen = List.copyOf(chosen);
    }

    public static Response of(ItemVersion version, Answer answer) {
        return new Response(version, Marker.mark(answer).awarded(), Part.chosen(answer), answer.isBlank());
    }
}
