package org.preceptor.web.certificate;

import java.util.List;
import java.util.Optional;
import org.preceptor.core.credential.Certificate;
import org.preceptor.core.credential.CertificateId;
import org.preceptor.core.credential.VerificationCode;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.core.person.PersonId;

/** Every certificate that was issued. */
public interface Certificates {

    /** The certificate of an enrolment, if it has been earned. */
    Optional<Certificate> of(EnrolmentId enrolment);

    /** A person's own certificate; somebody else's is not found. */
    Optional<Certificate> find(CertificateId id, PersonId holder);

    /** All certificates of a person, newest first. */
    List<Certificate> of(PersonId holder);

    /** Whether a certificate has an end, and its holder has none of the same course that ends later or not at all. */
    boolean isToRenew(CertificateId id);

    /** The certificate with a code. */
    Optional<Certificate> find(VerificationCode code);
}
