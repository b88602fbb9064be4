package org.preceptor.web.roster;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A share of extra time as a list gives it: a whole number of per cent, or nothing. */
record PercentText(String typed) {

    private static final int MOST = 300;

    PercentText {
        typed = typed.strip();
    }

    Optional<String> fault() {
        boolean fits = typed.isEmpty() || (typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= MOST);
        return fits
                ? Optional.empty()
                : Optional.of("Write a whole number of per cent from 0 to %d, or nothing.".formatted(MOST));
    }

    /** Absent where nothing is given; only where there is no fault. */
    @Nullable
    Integer value() {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }
}
