package org.preceptor.web.roster;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preceptor.core.credential.CertificateTerm;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Field;

/** For how many months certificates are valid, as it is typed: a whole number, or nothing for certificates without an end. */
record MonthsText(String typed) {

    MonthsText {
        typed = typed.strip();
    }

    static MonthsText of(@Nullable CertificateTerm term) {
        return new MonthsText(term == null ? "" : String.valueOf(term.months()));
    }

    Optional<String> fault() {
        boolean fits = typed.isEmpty() || (typed.matches("\\d{1,3}") && between(Integer.parseInt(typed)));
        return fits
                ? Optional.empty()
                : Optional.of("Write a whole number of months from 1 to %d, or leave it empty."
                        .formatted(CertificateTerm.MOST_MONTHS));
    }

    /** Absent where nothing is typed; only where there is no fault. */
    @Nullable
    CertificateTerm term() {
        return typed.isEmpty() ? null : new CertificateTerm(Integer.parseInt(typed));
    }

    /** The line of a form with what was typed; {@code roster/months.jte} says the unit. */
    Field field(Faults faults) {
        return Field.text("months", "Certificates are valid for")
                .hinted("Leave empty for certificates without an end. Holds for certificates issued from now on.")
                .holding(typed, faults);
    }

    private static boolean between(int months) {
        return months >= 1 && months <= CertificateTerm.MOST_MONTHS;
    }
}
