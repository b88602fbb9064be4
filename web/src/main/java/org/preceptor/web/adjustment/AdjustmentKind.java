package org.preceptor.web.adjustment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.adjustment.Adjustment.AcceptAll;
import org.preceptor.core.adjustment.Adjustment.AsWritten;
import org.preceptor.core.adjustment.Adjustment.Drop;
import org.preceptor.core.adjustment.Adjustment.Rekey;

/** The kinds of adjustments as forms send them, the database keeps them and pages name them. */
enum AdjustmentKind {
    DROP("Drop it", "dropped", "The question counts for nobody: a point less can be reached."),
    REKEY(
            "Correct the key",
            "marked with another key",
            "Another answer is the right one, and every answer is marked anew."),
    ACCEPT_ALL("Accept all answers", "accepted with every answer", "Everybody has the point, also who left it blank."),
    AS_WRITTEN("Count it as it was written", "counted as it was written", "Takes back what was decided before.");

    private final String title;
    private final String done;
    private final String words;

    AdjustmentKind(String title, String done, String words) {
        this.title = title;
        this.done = done;
        this.words = words;
    }

    static AdjustmentKind of(Adjustment adjustment) {
        return switch (adjustment) {
            case Drop drop -> DROP;
            case Rekey rekey -> REKEY;
            case AcceptAll all -> ACCEPT_ALL;
            case AsWritten written -> AS_WRITTEN;
        };
    }

    static Optional<AdjustmentKind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** The adjustment of this kind; the values of a new key are nothing to the others. */
    Adjustment with(List<String> key) {
        return switch (this) {
            case DROP -> new Drop();
            case REKEY -> new Rekey(key);
            case ACCEPT_ALL -> new AcceptAll();
            case AS_WRITTEN -> new AsWritten();
        };
    }

    /** The values of an adjustment's new key; empty where it has none. */
    static List<String> keyOf(Adjustment adjustment) {
        return adjustment instanceof Rekey(List<String> key) ? key : List.of();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As an order, such as "Drop it". */
    String title() {
        return title;
    }

    /** What was done to the question, such as "dropped". */
    String done() {
        return done;
    }

    /** What it means, as a sentence. */
    String words() {
        return words;
    }
}
