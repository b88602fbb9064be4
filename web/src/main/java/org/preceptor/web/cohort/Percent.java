package org.preceptor.web.cohort;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.item.Mark;

/** Shares of the points as people read them: "62.5%", "70%". */
final class Percent {

    static final String NONE = "–";

    private Percent() {}

    /** With one decimal at most; a dash where there is no score. */
    static String of(@Nullable BigDecimal score) {
        return score == null ? NONE : number(score) + "%";
    }

    /** The awarded share of the points that were available. */
    static String of(Mark mark) {
        return mark.available() == 0
                ? NONE
                : of(mark.awarded()
                        .decimal()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(mark.available()), MathContext.DECIMAL64));
    }

    /** Such as "40–72.5%". */
    static String range(BigDecimal low, BigDecimal high) {
        return "%s–%s%%".formatted(number(low), number(high));
    }

    private static String number(BigDecimal score) {
        return score.setScale(1, RoundingMode.HALF_UP).toPlainString().replace(".0", "");
    }
}
