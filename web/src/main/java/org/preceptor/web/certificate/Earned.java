package org.preceptor.web.certificate;

import java.time.Instant;
import org.preceptor.core.credential.Validity;
import org.preceptor.core.credential.VerificationCode;
import org.preceptor.core.item.Mark;

/** What a certificate says that is about to be issued, beside who holds it. */
record Earned(String title, Mark mark, VerificationCode code, Instant at, Validity validity) {}
