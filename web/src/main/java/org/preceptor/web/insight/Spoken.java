package org.preceptor.web.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.preceptor.core.statistics.Finding;
import org.preceptor.core.statistics.Finding.Found;
import org.preceptor.core.statistics.Finding.NotDefined;
import org.preceptor.core.statistics.Finding.TooFew;
import org.preceptor.core.statistics.Interval;
import org.preceptor.web.page.Count;

/** Figures as pages say them: "62%", "+12.5", "0.42", or in words why there is none. */
final class Spoken {

    private Spoken() {}

    /** A part of 1 in whole per cent. */
    static String percent(double share) {
        return plain(rounded(share, 2, 0)) + "%";
    }

    /** A difference of shares in percentage points, with its sign: "+12.5", "−3.0". */
    static String points(double difference) {
        BigDecimal points = rounded(difference, 2, 1);
        return points.signum() > 0 ? "+" + points : plain(points);
    }

    /** A correlation, a reliability or a number of points: "0.42". */
    static String index(double value) {
        return plain(rounded(value, 0, 2));
    }

    static String count(long n) {
        return Count.words(n);
    }

    /** Such as "56% to 71%". */
    static String range(Interval interval, DoubleFunction<String> words) {
        return "%s to %s".formatted(words.apply(interval.low()), words.apply(interval.high()));
    }

    static <T> String of(Finding<T> finding, Function<T, String> words) {
        return switch (finding) {
            case Found<T>(T value) -> words.apply(value);
            case TooFew<T>(long n, long needed) when n == 0 && needed == 1 -> "none yet";
            case TooFew<T>(long n, long needed) -> "too few (n %s; from %d on)".formatted(count(n), needed);
            case NotDefined<T>(var reason) -> "not defined: " + reason.words();
        };
    }

    private static BigDecimal rounded(double value, int shift, int places) {
        return BigDecimal.valueOf(value).movePointRight(shift).setScale(places, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString().replace('-', '−');
    }
}
