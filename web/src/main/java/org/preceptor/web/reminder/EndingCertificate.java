package org.preceptor.web.reminder;

import java.time.LocalDate;
import org.preceptor.core.credential.CertificateId;

/**
 * A certificate that ends soon.
 *
 * @param until the last day on which it is valid
 */
record EndingCertificate(CertificateId id, LocalDate until) {}
