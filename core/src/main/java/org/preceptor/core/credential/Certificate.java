package org.preceptor.core.credential;

import java.time.Instant;
import org.preceptor.core.course.ContentHash;
import org.preceptor.core.item.Mark;
import org.preceptor.core.person.EnrolmentId;

/**
 * The attestation that a trainee met every requirement of one course version; it never changes afterwards.
 *
 * @param holder the name as it was on the day
 * @param mark the mark of the final that was passed
 * @param validity as the term of the cohort was on the day; one that has ended is still a certificate
 */
public record Certificate(
        CertificateId id,
        EnrolmentId enrolment,
        VerificationCode code,
        String holder,
        String courseTitle,
        ContentHash course,
        Mark mark,
        Instant issuedAt,
        Validity validity) {}
