package org.preceptor.core.credential;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How long a certificate is valid.
 *
 * @param until the last day on which it is; absent for one without an end
 */
public record Validity(@Nullable LocalDate until) {

    /** Without an end. */
    public static final Validity ENDLESS = new Validity(null);

    /** For so many days before the end it is said what to do about it. */
    public static final int LAST_DAYS = 60;

    public boolean hasEnded(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    /** Whether it is in its last 60 days, of which the last one is a part, or has ended. */
    public boolean isEnding(LocalDate today) {
        return until != null && today.isAfter(until.minusDays(LAST_DAYS));
    }

    /** Such as "Valid until 3 March 2028", or "Was valid until 3 March 2028; has ended"; empty without an end. */
    public String words(LocalDate today, Function<LocalDate, String> day) {
        if (until == null) {
            return "";
        }
        return (hasEnded(today) ? "Was valid until %s; has ended" : "Valid until %s").formatted(day.apply(until));
    }
}
