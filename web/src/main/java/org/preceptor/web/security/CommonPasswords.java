package org.preceptor.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A short list of long passwords that are tried first; case and blanks make no difference. */
final class CommonPasswords {

    private static final Set<String> ALL = read();

    private CommonPasswords() {}

    static boolean include(String password) {
        return ALL.contains(bare(password)) || repeats(password);
    }

    /** The same one, two, three or four characters over and over, such as "abcabcabcabc". */
    private static boolean repeats(String password) {
        return password.matches("(?s)(.{1,4})\\1+.{0,3}");
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private static Set<String> read() {
        try (var list = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("common-passwords.txt is missing beside CommonPasswords");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(CommonPasswords::bare)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("common-passwords.txt cannot be read", unreadable);
        }
    }
}
