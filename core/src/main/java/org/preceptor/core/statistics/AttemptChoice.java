package org.preceptor.core.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.preceptor.core.item.Fraction;

/** Which of a trainee's attempts are counted. The first is the rule: later ones have seen the feedback. */
public enum AttemptChoice {
    FIRST,
    LAST,
    /** The one with most points; of several the earliest. */
    HIGHEST,
    ALL;

    /**
     * The attempts that are counted.
     *
     * @param attempts those submitted to one assessment by one trainee, in the order in which they were taken
     */
    public <T> List<T> of(List<T> attempts, Function<T, Fraction> points) {
        if (attempts.isEmpty()) {
            return attempts;
        }
        return switch (this) {
            case FIRST -> List.of(attempts.getFirst());
            case LAST -> List.of(attempts.getLast());
            // Of equals, max takes the first.
            case HIGHEST ->
                List.of(attempts.stream().max(Comparator.comparing(points)).orElseThrow());
            case ALL -> List.copyOf(attempts);
        };
    }
}
