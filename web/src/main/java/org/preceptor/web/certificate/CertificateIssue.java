package org.preceptor.web.certificate;

import java.security.SecureRandom;
import java.time.Clock;
import org.preceptor.core.assessment.Outcome;
import org.preceptor.core.course.Course;
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
    private final SecureRandom chance = new SecureRandom();

    CertificateIssue(JdbcCertificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    @Override
    public void met(EnrolmentId enrolment, Course course, Facts facts) {
        Outcome passed =
                facts.finals().stream().filter(Outcome::passed).findFirst().orElseThrow();
        certificates.issue(enrolment, course.title(), passed.mark(), VerificationCode.from(chance), clock.instant());
    }
}
