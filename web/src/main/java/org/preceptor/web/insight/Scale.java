package org.preceptor.web.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where values lie in a drawing, from {@code lowest} at {@code start} to {@code highest} at {@code end}. A value beyond lies at
 * the end next to it. Places are given to a tenth of the drawing's unit.
 */
record Scale(double lowest, double highest, double start, double end) {

    /** Shares from 0 to 1 in a drawing whose places are per cent of its width. */
    static final Scale SHARE = new Scale(0, 1, 0, 100);

    String at(double value) {
        return text(place(value));
    }

    /** How long the way from one value to another is. */
    String between(double from, double to) {
        return text(Math.abs(place(to) - place(from)));
    }

    double place(double value) {
        double part = (Math.clamp(value, lowest, highest) - lowest) / (highest - lowest);
        return start + part * (end - start);
    }

    private static String text(double place) {
        return BigDecimal.valueOf(place).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
