package org.preceptor.web.export;

import org.jspecify.annotations.Nullable;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.item.Fraction;
import org.preceptor.core.item.Mark;

/**
 * An answer with what it is worth.
 *
 * @param person the pseudonym of who gave it
 * @param attempt the pseudonym of the attempt
 * @param mark as it counts today
 * @param asWritten by the item as it was written, which is what statistics look at
 * @param adjustment what was decided about the item; absent where it counts as written
 */
record MarkedResponse(
        ResponseRow row,
        String person,
        String attempt,
        String objective,
        Mark mark,
        Fraction asWritten,
        @Nullable Adjustment adjustment) {

    /** Such as {@code accept_all}. */
    Cell adjusted() {
        return Cell.of(
                adjustment == null
                        ? null
                        : switch (adjustment) {
                            case Adjustment.Drop drop -> "drop";
                            case Adjustment.Rekey rekey -> "rekey";
                            case Adjustment.AcceptAll all -> "accept_all";
                            case Adjustment.AsWritten written -> null;
                        });
    }
}
