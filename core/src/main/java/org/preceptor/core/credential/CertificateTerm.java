package org.preceptor.core.credential;

import java.time.LocalDate;

/** For how many months certificates of a cohort are valid, from 1 to 120. */
public record CertificateTerm(int months) {

    public static final int MOST_MONTHS = 120;

    public CertificateTerm {
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("No certificate is valid for %d months".formatted(months));
        }
    }

    /**
     * The validity of a certificate that is issued on a day. A month that lacks the day ends it with its last: from 31 January,
     * one month goes to the last day of February.
     */
    public Validity from(LocalDate issued) {
        return new Validity(issued.plusMonths(months));
    }

    /** Such as "24 months". */
    public String words() {
        return months == 1 ? "1 month" : "%d months".formatted(months);
    }
}
