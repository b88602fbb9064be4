package org.preceptor.core.statistics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Confidence;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Marker;

/**
 * What somebody answered to an item, as far as statistics look at it.
 *
 * @param score the points earned, from 0 to 1; a blank earns 0
 * @param chosen the options chosen, named as in {@link Part}
 * @param confidence how sure they were, where they said so
 */
public record Response(
        ItemVersion item,
        ObjectiveId objective,
        Fraction score,
        List<String> chosen,
        boolean blank,
        @Nullable Confidence confidence) {

    public Response {
        chosen = List.copyOf(chosen);
    }

    /** The response by the marks of the item as it was written; adjustments change nothing in it. */
    public static Response of(
            ItemVersion version, ObjectiveId objective, Answer answer, @Nullable Confidence confidence) {
        return new Response(
                version, objective, Marker.mark(answer).awarded(), Part.chosen(answer), answer.isBlank(), confidence);
    }

    boolean isRight() {
        return score.equals(Fraction.ONE);
    }

    /** How sure they were of what they answered; of a blank nobody is. */
    Optional<Confidence> stated() {
        return Optional.ofNullable(confidence).filter(any -> !blank);
    }
}
