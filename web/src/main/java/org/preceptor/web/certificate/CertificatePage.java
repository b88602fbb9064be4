package org.preceptor.web.certificate;

import org.preceptor.core.course.Course;
import org.preceptor.core.credential.Certificate;
import org.preceptor.core.credential.CreditProfile;
import org.preceptor.web.page.Times;

/**
 * A certificate as it is shown, printed, written as a PDF and verified.
 *
 * @param validity until when it is or was valid; empty without an end
 * @param ended whether it is valid no more
 * @param assessed what was assessed, and how
 * @param code the code by which others check it
 * @param verification the address at which they do
 */
public record CertificatePage(
        String id,
        String holder,
        String course,
        String issued,
        String validity,
        boolean ended,
        String assessed,
        String mark,
        String version,
        String code,
        String verification,
        String qrPath,
        int qrSize,
        String credit,
        String safety) {

    static CertificatePage of(Certificate certificate, Course course, String baseUrl, Times times) {
        String verification = "%s/verify/%s".formatted(baseUrl, certificate.code());
        QrCode qr = QrCode.of(verification);
        return new CertificatePage(
                certificate.id().toString(),
                certificate.holder(),
                certificate.courseTitle(),
                times.day(certificate.issuedAt()),
                certificate.validity().words(times.today(), times::day),
                certificate.validity().hasEnded(times.today()),
                "%d lessons with checks, and a final assessment of %d questions drawn by blueprint from %d objectives"
                        .formatted(
                                course.lessons().size(),
                                certificate.mark().available(),
                                course.objectives().size()),
                "%s points".formatted(certificate.mark().words()),
                certificate.course().hex().substring(0, 12),
                certificate.code().value(),
                verification,
                qr.path(),
                qr.size(),
                CreditProfile.NONE.statement(),
                course.safetyNotice());
    }
}
