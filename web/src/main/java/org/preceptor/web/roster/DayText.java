package org.preceptor.web.roster;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as it is typed, such as 2027-12-31. */
final class DayText {

    static final String UNREADABLE = "This is not a day. Write one such as 2027-12-31, or none.";

    private DayText() {}

    static Optional<LocalDate> read(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            return day.getYear() > 9999 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
