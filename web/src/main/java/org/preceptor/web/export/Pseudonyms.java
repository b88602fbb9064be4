package org.preceptor.web.export;

import java.util.HexFormat;
import org.preceptor.core.attempt.AttemptId;
import org.preceptor.core.person.EnrolmentId;
import org.preceptor.web.security.KeyedHash;
import org.preceptor.web.security.KeyedHash.Purpose;
import org.springframework.stereotype.Component;

/** Names for people and attempts in files, always the same and of no use to find out who somebody is: {@code 3f9a…}. */
@Component
class Pseudonyms {

    /** Of 80 bits two among a million are alike once in two million files. */
    private static final int BYTES = 10;

    private final KeyedHash hash;

    Pseudonyms(KeyedHash hash) {
        this.hash = hash;
    }

    /** Somebody in one cohort; in another they have another name. */
    String of(EnrolmentId enrolment) {
        return of("enrolment:" + enrolment);
    }

    String of(AttemptId attempt) {
        return of("attempt:" + attempt);
    }

    private String of(String text) {
        return HexFormat.of().formatHex(hash.of(Purpose.PSEUDONYM, text), 0, BYTES);
    }
}
