package org.preceptor.web.certificate;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.course.Course;
import org.preceptor.core.credential.Validity;
import org.preceptor.core.credential.VerificationCode;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.progress.Facts;
import org.preceptor.web.progress.Completion;
import org.springframework.stereotype.Service;

/** Issues the certificate in the transaction in which the last requirement is met. */
@Service
class CertificateIssue implements Completion {

    private final JdbcCertificates certificates;
    private final Clock clock;
    private final ZoneId zone;
    private final SecureRandom chance = new SecureRandom();

    CertificateIssue(JdbcCertificates certificates, Clock clock, ZoneId zone) {
        this.certificates = certificates;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void met(EnrolmentId enrolment, Course course, Facts facts) {
        Outcome passed =
                facts.finals().stream().filter(Outcome::passed).findFirst().orElseThrow();
        Instant now = clock.instant();
        certificates.issue(
                enrolment,
                new Earned(
                        course.title(), passed.mark(), VerificationCode.from(chance), now, validity(enrolment, now)));
    }

    private Validity validity(EnrolmentId enrolment, Instant issued) {
        return certificates
                .term(enrolment)
                .map(term -> term.from(issued.atZone(zone).toLocalDate()))
                .orElse(Validity.ENDLESS);
    }
}
