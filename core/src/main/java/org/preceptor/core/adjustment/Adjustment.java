package org.preceptor.core.adjustment;

import java.util.List;
import org.preceptor.core.item.Answer;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Mark;
import org.preceptor.core.item.Marker;

/** What is decided about one version of an item: how its answers are marked from now on. The item itself never changes. */
public sealed interface Adjustment {

    /** The item counts for nobody: its point is neither awarded nor available. */
    record Drop() implements Adjustment {}

    /**
     * Another answer is the right one.
     *
     * @param key its values, in the form in which an answer to the item is kept
     */
    record Rekey(List<String> key) implements Adjustment {

        public Rekey {
            key = List.copyOf(key);
        }
    }

    /** Everybody has the point, whatever they answered; also who left a broken question blank. */
    record AcceptAll() implements Adjustment {}

    /** The item counts as it was written, which takes back what was decided before. */
    record AsWritten() implements Adjustment {}

    /** What an answer to the item is worth under this decision. */
    default Mark mark(Answer answer) {
        return switch (this) {
            case Drop drop -> Mark.NOTHING_YET;
            case AcceptAll all -> new Mark(Fraction.ONE, 1);
            case Rekey rekey -> Marker.mark(asMarked(answer));
            case AsWritten written -> Marker.mark(answer);
        };
    }

    /** The answer beside the key that it is marked with. */
    default Answer asMarked(Answer answer) {
        return this instanceof Rekey(List<String> key) ? NewKey.under(key, answer) : answer;
    }
}
