package org.preceptor.web.demo;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A password that is easily typed from a screen, such as {@code k7m2-qx9v-r4td-8wbn}: 80 random bits without letters that
 * are mistaken for digits.
 */
final class DemoPassword {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LETTERS = 16;

    private DemoPassword() {}

    /** A new password from chance that nobody can predict, such as a {@link java.security.SecureRandom}. */
    static String from(RandomGenerator chance) {
        return chance.ints(LETTERS, 0, ALPHABET.length())
                .mapToObj(letter -> ALPHABET.substring(letter, letter + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }
}
