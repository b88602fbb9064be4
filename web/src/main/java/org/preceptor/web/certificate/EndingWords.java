package org.preceptor.web.certificate;

import org.preceptor.core.credential.Certificate;
import org.preceptor.core.credential.Validity;
import org.preceptor.web.page.Times;
import org.springframework.stereotype.Component;

/** Tells the holder of a certificate until when it is valid and, as its end comes near, what to do. */
@Component
public class EndingWords {

    private final Certificates certificates;
    private final Times times;

    EndingWords(Certificates certificates, Times times) {
        this.certificates = certificates;
        this.times = times;
    }

    /** Such as "Valid until 3 March 2028. To renew it, take the course again; your instructor can enrol you."; empty for a certificate without an end. */
    public String of(Certificate certificate) {
        Validity validity = certificate.validity();
        if (validity.until() == null) {
            return "";
        }
        String words = validity.words(times.today(), times::day) + ".";
        return validity.isEnding(times.today()) && certificates.isToRenew(certificate.id())
                ? words + " To renew it, take the course again; your instructor can enrol you."
                : words;
    }
}
