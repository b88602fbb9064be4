package org.preceptor.web.security;

/** Hashes that nobody can make, check or turn back without a secret which never leaves the database and the application. */
public interface KeyedHash {

    /** What hashes are for; those of one purpose say nothing about those of another. */
    enum Purpose {
        PSEUDONYM,
        REMINDER_STOP
    }

    /** The 32 bytes of HMAC-SHA-256 (RFC 2104) over a text; the same for as long as the database lives. */
    byte[] of(Purpose purpose, String text);
}
