package org.preceptor.core.credential;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code by which anyone can check a certificate, such as {@code 7K2M-QX9V-R4TD-8WBN}: 80 random bits in Crockford's
 * base 32, which has no letters that are easily mistaken for digits.
 */
public record VerificationCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LETTERS = 16;

    public VerificationCode {
        if (!value.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}")) {
            throw new IllegalArgumentException("%s is not a verification code".formatted(value));
        }
    }

    /** A new code from chance that nobody can predict, such as a {@link java.security.SecureRandom}. */
    public static VerificationCode from(RandomGenerator chance) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            if (i > 0 && i % 4 == 0) {
                letters.append('-');
            }
            letters.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(letters.toString());
    }

    /** Reads a code as a person types it: in lower case, without hyphens, with O for 0 and I or L for 1. */
    public static Optional<VerificationCode> read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return letters.matches("[0-9A-HJKMNP-TV-Z]{16}")
                ? Optional.of(new VerificationCode(letters.replaceAll("(.{4})(?!$)", "$1-")))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
