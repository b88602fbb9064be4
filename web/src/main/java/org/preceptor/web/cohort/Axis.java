package org.preceptor.web.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The axis of a plot from 0 to 100 per cent, in the units of its drawing. */
final class Axis {

    /** Where 0% lies; the space before it is for the names of the lines. */
    private static final BigDecimal ZERO = new BigDecimal("64");

    private static final BigDecimal A_PERCENT = new BigDecimal("3.2");

    private Axis() {}

    static String x(BigDecimal percent) {
        return plain(ZERO.add(percent.multiply(A_PERCENT)));
    }

    static String x(int percent) {
        return x(BigDecimal.valueOf(percent));
    }

    static String width(BigDecimal from, BigDecimal to) {
        return plain(to.subtract(from).multiply(A_PERCENT));
    }

    private static String plain(BigDecimal place) {
        return place.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
