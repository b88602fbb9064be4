package org.preceptor.core.credential;

import java.util.UUID;

/** Identifies a certificate in its owner's addresses; it is not the code that others check. */
public record CertificateId(UUID value) {

    /** Reads an id from its text; throws {@link IllegalArgumentException} where the text is no UUID. */
    public static CertificateId of(String text) {
        return new CertificateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
