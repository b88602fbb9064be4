package org.preceptor.web.reminder;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.preceptor.core.person.PersonId;
import org.preceptor.web.security.KeyedHash;
import org.preceptor.web.security.KeyedHash.Purpose;
import org.springframework.stereotype.Component;

/**
 * Links by which a person stops reminders without signing in. They never expire: an old letter must stop them too.
 *
 * <p>A token is the person's id and the half of a keyed hash of it, 128 bits that nobody guesses.
 */
@Component
class StopLinks {

    private static final int HALF = 16;

    private final KeyedHash hash;

    StopLinks(KeyedHash hash) {
        this.hash = hash;
    }

    String path(PersonId person) {
        byte[] token = ByteBuffer.allocate(2 * HALF)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .put(proof(person))
                .array();
        return "/reminders/stop/" + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Whose token it is; empty for one that was made up. */
    Optional<PersonId> holder(String token) {
        byte[] bytes = bytes(token);
        if (bytes.length != 2 * HALF) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(bytes);
        PersonId person = new PersonId(new UUID(read.getLong(), read.getLong()));
        return MessageDigest.isEqual(proof(person), Arrays.copyOfRange(bytes, HALF, 2 * HALF))
                ? Optional.of(person)
                : Optional.empty();
    }

    private byte[] proof(PersonId person) {
        return Arrays.copyOf(hash.of(Purpose.REMINDER_STOP, person.toString()), HALF);
    }

    private static byte[] bytes(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException nonsense) {
            return new byte[0];
        }
    }
}
